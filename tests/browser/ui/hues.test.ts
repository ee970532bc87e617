import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { marks, painted, untilAnnotated } from '../harness/annotated';
import { servePage } from '../harness/bundled-pages';
import { inBrowser, inEachBrowser } from '../harness/each-browser';
import { beforeEachFreshSample } from '../harness/fresh-sample';
import { openOwn, openPage, openPopup, until } from '../harness/tabs';
import { setAppearance } from './appearance';
import { choosePanel } from './own-pages';

inEachBrowser('one hue per speaker', (browser) => {
  let page: Page;
  beforeEachFreshSample(browser, (fresh) => {
    page = fresh;
  });

  const wordsIn = (name: string) =>
    page.evaluate(
      (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => `${range}`).join('\n'),
      name,
    );

  test('comes with its setting and goes with it', async () => {
    const options = await openOwn(browser(), 'options.html');
    const press = async () => {
      await options.bringToFront();
      const name = '[name="A colour of its own for each speaker"][role="switch"]';
      await (await until(() => options.$(`::-p-aria(${name})`)))?.click();
      await page.bringToFront();
    };
    await press();
    await until(async () => (await wordsIn('sourcelight-quote-1')) !== '');
    expect(await wordsIn('sourcelight-quote-1')).not.toBe(await wordsIn('sourcelight-quote-2'));
    expect(await wordsIn('sourcelight-source-2')).not.toBe('');
    const popup = await openPopup(browser(), page);
    await choosePanel(popup, 1);
    const swatches = () =>
      popup.$$eval('.swatch', (all) =>
        all
          .filter((swatch) => swatch.checkVisibility())
          .map((swatch) => getComputedStyle(swatch).backgroundColor),
      );
    await until(async () => (await swatches()).length > 1);
    expect(new Set(await swatches()).size).toBe((await swatches()).length);
    await press();
    await until(async () => (await wordsIn('sourcelight-quote-1')) === '');
    expect(await wordsIn('sourcelight-quote')).not.toBe('');
    await popup.close();
    await options.close();
  });
});

inBrowser('chromium', 'forced colours', (browser) => {
  test('leave the lines, and take what would look like selected text', async () => {
    const site = await servePage('sample-article');
    const page = await openPage(browser(), site.url);
    await untilAnnotated(page);
    const shown = async () => {
      const texts = await Promise.all(marks.map((mark) => painted(page, mark)));
      return marks.filter((_, n) => (texts[n]?.length ?? 0) > 0);
    };
    expect(await shown()).toEqual([...marks]);
    await setAppearance(page, 'forced colours');
    await until(async () => (await shown()).length === 2);
    expect(await shown()).toEqual(['sourcelight-source', 'sourcelight-figure']);
    await setAppearance(page, 'light');
    await until(async () => (await shown()).length === marks.length);
    await site.close();
  });
});
