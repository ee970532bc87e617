import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hiddenBlocks, sourceOf, untilAnnotated, untilPlain } from './harness/annotated';
import { type ServedPage, servePage } from './harness/bundled-pages';
import { inEachBrowser } from './harness/each-browser';
import { press, pressButton, untilItSays } from './harness/popup';
import { openPage, openPopup } from './harness/tabs';

/** Milliseconds after which an article would long be annotated. */
const LONG_ENOUGH = 2500;

inEachBrowser('a page that is no article', (browser) => {
  describe.each(['section-front', 'sign-up-form', 'shop-list'])('%s', (name) => {
    let site: ServedPage;
    beforeAll(async () => {
      site = await servePage(name);
    });
    afterAll(() => site.close());

    test('is left as it is, and the popup says so', async () => {
      const page = await openPage(browser(), site.url);
      const source = await sourceOf(page);
      await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
      expect(await sourceOf(page)).toBe(source);
      expect(source).not.toContain('sourcelight');
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      const popup = await openPopup(browser(), page);
      expect(await untilItSays(popup, 'Annotate anyway')).toMatch(/article/i);
    });
  });

  test('is annotated where the reader insists, and given back', async () => {
    const site = await servePage('section-front');
    const page = await openPage(browser(), site.url);
    const source = await sourceOf(page);
    const popup = await openPopup(browser(), page);
    await pressButton(popup, 'Annotate anyway');
    await untilAnnotated(page);
    await untilItSays(popup, 'Coast');
    expect(await hiddenBlocks(page)).not.toEqual([]);
    await press(popup, 'Sourcelight');
    await untilPlain(page);
    expect(await sourceOf(page)).toBe(source);
    await press(popup, 'Sourcelight');
    await site.close();
  });
});
