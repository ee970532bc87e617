import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { beforeEachFreshSample } from '../harness/fresh-sample';
import { openOwn, until } from '../harness/tabs';

inEachBrowser('the strip of evidence', (browser) => {
  let page: Page;
  beforeEachFreshSample(browser, (fresh) => {
    page = fresh;
  });

  const press = async () => {
    const options = await openOwn(browser(), 'options.html');
    const name = '[name="Evidence strip beside the scroll bar"][role="switch"]';
    await (await until(() => options.$(`::-p-aria(${name})`)))?.click();
    await options.close();
    await page.bringToFront();
  };

  /** The heights at which something of ours can be pressed at the right edge of the window. */
  const ticks = () =>
    page.evaluate(() => {
      const x = document.documentElement.clientWidth - 4;
      const heights = Array.from({ length: innerHeight }, (_, y) => y);
      return heights.filter((y) => document.elementFromPoint(x, y)?.localName === 'sourcelight-ui');
    });

  test('is not there until it is asked for; a click on it goes to the evidence', async () => {
    expect(await ticks()).toEqual([]);
    await press();
    await until(async () => (await ticks()).length > 10);
    const last = (await ticks()).at(-1) ?? 0;
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.click(width - 4, last - 1);
    await until(() => page.evaluate((before) => scrollY > before, before));
    await press();
    await until(async () => (await ticks()).length === 0);
    expect(await page.$('sourcelight-ui')).toBeNull();
  });
});
