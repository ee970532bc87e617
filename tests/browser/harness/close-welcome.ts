import type { Browser } from 'puppeteer-core';
import { until } from './tabs';

/** Closes the page that welcomes a new reader, once it has opened. */
export async function closeWelcome(browser: Browser): Promise<void> {
  // Firefox does not tell the address of an extension's page, but there is no other second tab.
  const page = await until(async () => (await browser.pages())[1]);
  await page?.close();
}
