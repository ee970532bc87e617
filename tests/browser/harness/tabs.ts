import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './launch';

/** Milliseconds for what should take a few hundred, on a machine that is busy. */
const PATIENCE = 20_000;

/** Opens a page in a tab of its own. */
export async function openPage({ browser }: ExtensionBrowser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** Opens one of the extension's own pages: "popup.html?tab=3". */
export async function openOwn(
  { kind, browser, origin }: ExtensionBrowser,
  path: string,
): Promise<Page> {
  const page = await browser.newPage();
  await goToOwn({ kind, origin }, page, path);
  return page;
}

/** Brings a tab to one of the extension's own pages. */
export async function goToOwn(
  { kind, origin }: Pick<ExtensionBrowser, 'kind' | 'origin'>,
  page: Page,
  path: string,
): Promise<void> {
  const url = `${origin}/${path}`;
  if (kind === 'chromium') {
    await page.goto(url, { waitUntil: 'load' });
    return;
  }
  // Firefox loads it in another process and never tells the driver that it is there.
  page.goto(url).catch(() => {});
  await until(() => page.evaluate((url) => location.href === url && document.readyState, url));
}

/** The popup as it would open over the tab that shows this page. */
export const openPopup = (browser: ExtensionBrowser, page: Page): Promise<Page> =>
  openFor(browser, page, 'popup.html');

/** The side panel as it would open beside the tab that shows this page. */
export const openSidePanel = (browser: ExtensionBrowser, page: Page): Promise<Page> =>
  openFor(browser, page, 'sidepanel.html');

/** One of our own pages that speaks of the tab that shows this page. */
async function openFor(browser: ExtensionBrowser, page: Page, path: string): Promise<Page> {
  const address = await page.evaluate(() => location.href);
  const own = await openOwn(browser, path);
  const tab = await own.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url === address)?.id;
  }, address);
  await goToOwn(browser, own, `${path}?tab=${tab}`);
  await until(() => own.$('[role="switch"]'));
  return own;
}

/** Waits until a question is answered with something true; errors on the way count as "not yet". */
export async function until<T>(ask: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask().catch((error: unknown) => {
      if (Date.now() > end) throw error;
    });
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for: ${ask}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
