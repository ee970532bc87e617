import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { untilAnnotated } from './annotated';
import { type ServedPage, servePage } from './bundled-pages';
import type { ExtensionBrowser } from './launch';
import { openPage } from './tabs';

/** Opens the annotated sample article in a tab of its own before each test, and hands it over. */
export function beforeEachFreshSample(
  browser: () => ExtensionBrowser,
  use: (page: Page) => void,
): void {
  let site: ServedPage;
  beforeAll(async () => {
    site = await servePage('sample-article');
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    const page = await openPage(browser(), site.url);
    await untilAnnotated(page);
    use(page);
    return () => page.close();
  });
}
