import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Control, openControl } from '../soak/control';
import { untilAnnotated, untilPlain } from './harness/annotated';
import { type ServedPage, servePage } from './harness/bundled-pages';
import { inEachBrowser } from './harness/each-browser';
import { openPage, until } from './harness/tabs';

/** Taller than what is left of the page, so that its end comes first. */
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

inEachBrowser('a reader with hidden blocks right above the window', (browser) => {
  let site: ServedPage;
  let page: Page;
  let control: Control;
  beforeAll(async () => {
    control = await openControl(browser()); // first, so that the page is in front
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
    await control.power(false);
    await untilPlain(page);
    await page.evaluate(() => {
      const next = document.querySelector('.related + *');
      scrollBy({ top: (next?.getBoundingClientRect().top ?? 0) - 4, behavior: 'instant' });
    });
    const before = await topOfNext();
    expect(before).toBeGreaterThan(0);
    const isInPlace = async () => Math.abs((await topOfNext()) - before) < 3;
    await control.power(true);
    await untilAnnotated(page);
    await until(async () => !(await page.$eval('.related', (links) => links.checkVisibility())));
    await until(isInPlace);
    await control.power(false);
    await untilPlain(page);
    await until(isInPlace);
    await control.power(true);
  });
});
