import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../harness/launch';

/** What was copied last, as a page may read it with the reader's leave. */
export async function clipboard({ kind, browser }: ExtensionBrowser, page: Page): Promise<string> {
  if (kind === 'chromium') {
    const { origin } = new URL(page.url());
    await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  }
  return page.evaluate(() => navigator.clipboard.readText());
}
