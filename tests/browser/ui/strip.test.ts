import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowser, inEachBrowser } from '../harness/each-browser';
import { beforeEachFreshSample } from '../harness/fresh-sample';
import type { ExtensionBrowser } from '../harness/launch';
import { openOwn, until } from '../harness/tabs';
import { nodesOfUi } from './nodes-of-ui';

inEachBrowser('the strip of evidence', (browser) => {
  let page: Page;
  beforeEachFreshSample(browser, (fresh) => {
    page = fresh;
  });

  /** The heights at which something of ours can be pressed at the right edge of the window. */
  const ticks = () =>
    page.evaluate(() => {
      const x = document.documentElement.clientWidth - 4;
      const heights = Array.from({ length: innerHeight }, (_, y) => y);
      return heights.filter((y) => document.elementFromPoint(x, y)?.localName === 'sourcelight-ui');
    });

  test('is not there until it is asked for; a click on it goes to the evidence', async () => {
    expect(await ticks()).toEqual([]);
    await pressOption(browser(), page, STRIP);
    await until(async () => (await ticks()).length > 10);
    const last = (await ticks()).at(-1) ?? 0;
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.click(width - 4, last - 1);
    await until(() => page.evaluate((before) => scrollY > before, before));
    await pressOption(browser(), page, STRIP);
    await until(async () => (await ticks()).length === 0);
    expect(await page.$('sourcelight-ui')).toBeNull();
  });
});

inBrowser('chromium', 'the colours of the strip', (browser) => {
  let page: Page;
  beforeEachFreshSample(browser, (fresh) => {
    page = fresh;
  });

  test('are those of the marks, or of the speakers where they have their own', async () => {
    const colours = async () => new Set(await tickColours(page)).size;
    await pressOption(browser(), page, STRIP);
    await until(async () => (await colours()) === 2);
    await pressOption(browser(), page, HUES);
    await until(async () => (await colours()) > 6);
    await pressOption(browser(), page, HUES);
    await until(async () => (await colours()) === 2);
  });
});

const STRIP = 'Evidence strip beside the scroll bar';
const HUES = 'A colour of its own for each speaker';

/** Turns a switch of the options, and comes back to the page. */
async function pressOption(browser: ExtensionBrowser, page: Page, name: string): Promise<void> {
  const options = await openOwn(browser, 'options.html');
  const found = () => options.$(`::-p-aria([name="${name}"][role="switch"])`);
  await (await until(found))?.click();
  await options.close();
  await page.bringToFront();
}

/** What each tick of the strip is painted with. */
async function tickColours(page: Page): Promise<string[]> {
  const values = (await nodesOfUi(page)).flatMap(({ attributes }) => attributes ?? []);
  return values.flatMap((value) => /background: (.*?);/.exec(value)?.[1] ?? []);
}
