import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../harness/launch';
import { goToOwn, openOwn, until } from '../harness/tabs';

/** The side panel as it would open beside the tab that shows this page. */
export async function openSidePanel(browser: ExtensionBrowser, page: Page): Promise<Page> {
  const address = await page.evaluate(() => location.href);
  const panel = await openOwn(browser, 'sidepanel.html');
  const tab = await panel.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url === address)?.id;
  }, address);
  await goToOwn(browser, panel, `sidepanel.html?tab=${tab}`);
  await until(() => panel.$('[role="switch"]'));
  return panel;
}

/** Chooses the view of this number, where there are several. */
export async function choosePanel(page: Page, number: number): Promise<void> {
  const tabs = await page.$$('[role="tab"]');
  await tabs[number]?.click();
}

/** By how many pixels a page is too wide for its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
