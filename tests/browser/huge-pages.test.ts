import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { sourceOf } from './harness/annotated';
import { type ServedPage, servePage } from './harness/bundled-pages';
import { inEachBrowser } from './harness/each-browser';
import { untilItSays } from './harness/popup';
import { openPage, openPopup } from './harness/tabs';

const ELEMENTS = '<i></i>'.repeat(100_000);
const TEXT = 'all work and no play '.repeat(250_000);

inEachBrowser('an article amid far too much', (browser) => {
  let site: ServedPage;
  let page: Page;
  afterEach(async () => {
    await page.close();
    await site.close();
  });

  test.each([
    ['100,000 elements', ELEMENTS],
    ['a text of five million letters', TEXT],
  ])('%s: the page is left alone, and the popup says why', async (_, much) => {
    site = await servePage('sample-article', (html) =>
      html.replace('</body>', `<div>${much}</div></body>`),
    );
    page = await openPage(browser(), site.url);
    const popup = await openPopup(browser(), page);
    await untilItSays(popup, 'too large');
    expect((await sourceOf(page)).includes('sourcelight')).toBe(false);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await popup.close();
  });
});
