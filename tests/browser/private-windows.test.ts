import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { hiddenBlocks, untilAnnotated, untilPlain } from './harness/annotated';
import { expectedOf, type ServedPage, servePage } from './harness/bundled-pages';
import { inEachBrowser } from './harness/each-browser';
import { press, untilItSays } from './harness/popup';
import { closePrivateWindows, letIntoPrivateWindows, openWindow } from './harness/private-window';
import { openOwn, openPopup, until } from './harness/tabs';
import { choosePanel } from './ui/own-pages';

inEachBrowser('in a private window', (browser) => {
  let site: ServedPage;
  /** A page of ours in a window that is not private. */
  let own: Page;
  let page: Page;
  let popup: Page;
  let visits = 0;

  const visit = async (incognito: boolean) => {
    const url = `${site.url}?visit=${++visits}`;
    return openWindow(browser(), own, { url, incognito });
  };
  beforeAll(async () => {
    site = await servePage('sample-article');
    await letIntoPrivateWindows(browser());
    own = await openOwn(browser(), 'options.html');
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    page = await visit(true);
    await untilAnnotated(page);
    popup = await openPopup(browser(), page);
  });
  afterEach(async () => {
    await popup.close();
    await closePrivateWindows(own);
  });

  /** What is on the disk, in both places. */
  const written = () =>
    own.evaluate(async () => [
      await chrome.storage.local.get(null),
      await chrome.storage.sync.get(null),
    ]);

  test('a site is off in private windows alone, and nothing of that is written down', async () => {
    await press(popup, 'This site');
    await untilPlain(page);
    await untilItSays(popup, 'Off on 127.0.0.1');
    const normal = await visit(false);
    await untilAnnotated(normal);
    await normal.close();
    expect(await written()).toEqual([{}, {}]);
    await press(popup, 'This site');
    await untilAnnotated(page);
  });

  test('it is on again once the last private window has been closed', async () => {
    await press(popup, 'This site');
    await untilPlain(page);
    await closePrivateWindows(own);
    const kept = () => own.evaluate(() => chrome.storage.session.get(null));
    await until(async () => Object.keys(await kept()).length === 0);
    await untilAnnotated(await visit(true));
    expect(await written()).toEqual([{}, {}]);
  });

  test('a site that is off for good is off here too, until it is switched on here', async () => {
    await own.evaluate(() => chrome.storage.local.set({ sitesOff: ['127.0.0.1'] }));
    await untilPlain(page);
    await press(popup, 'This site');
    await untilAnnotated(page);
    expect(await written()).toEqual([{ sitesOff: ['127.0.0.1'] }, {}]);
    await own.evaluate(() => chrome.storage.local.clear());
  });

  test('a block is back on the whole site in private windows alone', async () => {
    const first = async (of: Page) => (await hiddenBlocks(of))[0]?.text;
    const text = await first(page);
    await choosePanel(popup, 3);
    const button = '.hidden-blocks li:first-child [aria-label^="Always show on this site: "]';
    await (await popup.waitForSelector(button))?.click();
    await until(async () => (await first(page)) !== text);
    const again = await visit(true);
    await untilAnnotated(again);
    expect(await first(again)).not.toBe(text);
    const normal = await visit(false);
    await untilAnnotated(normal);
    expect(await first(normal)).toBe(text);
    await normal.close();
    expect(await written()).toEqual([{}, {}]);
  });

  test('its story is printed, and leaves no title among the pages that were visited', async () => {
    const headline = expectedOf('sample-article').title;
    const search = await popup.evaluate(() => location.search);
    const paper = await openOwn(browser(), `print.html${search}`);
    await untilItSays(paper, headline);
    expect(await paper.title()).not.toContain(headline);
    await paper.close();
  });
});
