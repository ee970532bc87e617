import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { scripts } from '../../entrypoints/background/scripts';
import { painted, sourceOf, untilAnnotated } from './harness/annotated';
import { type ServedPage, servePage } from './harness/bundled-pages';
import { inEachBrowser } from './harness/each-browser';
import { openOwn, openPage, until } from './harness/tabs';

/** Milliseconds after which a page that nobody asked for would be annotated. */
const LONG_ENOUGH = 1500;

inEachBrowser('an annotator that comes in several scripts', (browser) => {
  let german: ServedPage;
  let front: ServedPage;
  let own: Page;
  beforeAll(async () => {
    german = await servePage('german-lesen-sie-auch');
    front = await servePage('section-front');
  });
  afterAll(() => Promise.all([german.close(), front.close()]));
  beforeEach(async () => {
    own = await openOwn(browser(), 'popup.html');
  });
  afterEach(() => own.close());

  /** As if the tab had gone on to this page while they were brought. */
  const bring = (page: Page, files: readonly string[]) =>
    own.evaluate(
      async (url, files) => {
        const tabs = await chrome.tabs.query({});
        const tabId = tabs.find((tab) => tab.url === url)?.id ?? -1;
        for (const file of files) {
          await chrome.scripting.executeScript({ target: { tabId }, files: [file] });
        }
        return tabId;
      },
      page.url(),
      files,
    );

  test('knows languages other than English', async () => {
    const page = await openPage(browser(), german.url);
    await untilAnnotated(page);
    expect((await painted(page, 'sourcelight-source')).length).toBeGreaterThan(0);
    await page.close();
  });

  test.each(scripts.map((_, at) => [at]).slice(1))(
    'does nothing where only those from the %dth on came, and works when asked',
    async (at) => {
      const page = await openPage(browser(), front.url);
      await until(() => page.evaluate(() => document.readyState === 'complete'));
      const before = await sourceOf(page);
      const tab = await bring(page, scripts.slice(at));
      await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
      expect(await sourceOf(page)).toBe(before);
      await own.evaluate((tab) => chrome.runtime.sendMessage({ type: 'annotate', tab }), tab);
      await untilAnnotated(page);
      await page.close();
    },
  );
});
