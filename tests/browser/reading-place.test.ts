import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilAnnotated, untilPlain } from './harness/annotated';
import { type ServedPage, servePage } from './harness/bundled-pages';
import { inEachBrowser } from './harness/each-browser';
import { press } from './harness/popup';
import { openPage, openPopup, until } from './harness/tabs';

/** Taller than the window, so that at the top edge there is nothing else for a browser to hold on to. */
const RELATED = `<div class="related" style="height: 1500px"><h3>Related stories</h3><ul>
  <li><a href="/1">The ferry that never came back to the island</a></li>
  <li><a href="/2">Who paid for the new lamps on the quay</a></li></ul></div>`;

const PARAGRAPHS_BEFORE = 4;

/** The page with the links behind one of the first paragraphs of its story. */
function withLinks(html: string): string {
  let paragraphs = 0;
  return html.replace(/<\/p>/g, (end) =>
    ++paragraphs === PARAGRAPHS_BEFORE ? `${end}${RELATED}` : end,
  );
}

inEachBrowser('a reader whose window begins amid what is hidden', (browser) => {
  let site: ServedPage;
  let page: Page;
  beforeAll(async () => {
    site = await servePage('sample-article', withLinks);
    page = await openPage(browser(), site.url);
    await untilAnnotated(page);
  });
  afterAll(async () => {
    await page.close();
    await site.close();
  });

  const topOfNext = () =>
    page.$eval('.related + *', (element) => element.getBoundingClientRect().top);

  test('keeps the paragraph in sight where it is, on and off', async () => {
    const popup = await openPopup(browser(), page);
    await press(popup, 'Sourcelight');
    await untilPlain(page);
    await page.evaluate(() => {
      const next = document.querySelector('.related + *');
      scrollBy({ top: (next?.getBoundingClientRect().top ?? 0) - 200, behavior: 'instant' });
    });
    const before = await topOfNext();
    expect(before).toBeGreaterThan(150);
    const isInPlace = async () => Math.abs((await topOfNext()) - before) < 3;
    await press(popup, 'Sourcelight');
    await untilAnnotated(page);
    await until(async () => !(await page.$eval('.related', (links) => links.checkVisibility())));
    await until(isInPlace);
    await press(popup, 'Sourcelight');
    await untilPlain(page);
    await until(isInPlace);
    await popup.close();
  });
});
