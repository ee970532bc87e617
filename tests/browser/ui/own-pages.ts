import type { Page } from 'puppeteer-core';

/** Chooses the view of this number, where there are several. */
export async function choosePanel(page: Page, number: number): Promise<void> {
  const tabs = await page.$$('[role="tab"]');
  await tabs[number]?.click();
}

/** By how many pixels a page is too wide for its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
