import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sourceOf, untilAnnotated, untilPlain } from './harness/annotated';
import { type ServedPage, servePage } from './harness/bundled-pages';
import { inEachBrowser } from './harness/each-browser';
import { press } from './harness/popup';
import { openPage, openPopup, until } from './harness/tabs';

const STYLE = `<style>
  html { overflow: hidden; }
  .row { display: flex; }
  .column { flex: 1; min-width: 0; }
  .columns { display: block; max-width: none; }
  .rail { display: block !important; width: 300px; flex: none; }
  .bar { position: sticky; top: 0; height: 80px; background: #fff; z-index: 2; }
  .logo { position: sticky; top: 0; height: 60px; z-index: 2; }
  .drawing { position: sticky; top: 0; height: 90px; }
  .veil { position: fixed; inset: 0; background: #000a; z-index: 3; }
  .notice { position: fixed; inset: 30% 20%; background: #fff; z-index: 4; }
</style>`;

const DRAWING = '<svg viewBox="0 0 9 9"><circle r="9" /></svg>';

const BEFORE = `<div class="logo">${DRAWING}</div><div class="bar"><a href="/">Home</a> <a href="/town">Town</a> <a href="/sea">The sea</a></div>
<div class="row"><div class="column">`;

const AFTER = `</div><div class="rail"><h3>Most read</h3><ul>
  <li><a href="/1">The ferry that never came back to the island</a></li>
  <li><a href="/2">Who paid for the new lamps on the quay</a></li></ul></div></div>
<div class="veil"></div>
<div class="notice"><p>We value your privacy. We and our partners use cookies.</p>
  <button>Accept all cookies</button><button>Reject all</button></div>`;

inEachBrowser(
  'around a story in a row of columns, under a notice that locks the page',
  (browser) => {
    let site: ServedPage;
    let page: Page;
    let source: string;
    beforeAll(async () => {
      site = await servePage('sample-article', (html) =>
        html
          .replace('</head>', `${STYLE}</head>`)
          .replace(/<h2>/, `<div class="drawing">${DRAWING}</div>$&`)
          .replace(/<body[^>]*>/, `$&${BEFORE}`)
          .replace('</body>', `${AFTER}</body>`),
      );
      page = await openPage(browser(), site.url);
      await untilAnnotated(page);
    });
    afterAll(async () => {
      await page.close();
      await site.close();
    });

    const isSeen = (selector: string) =>
      page.$eval(selector, (element) => element.checkVisibility());
    const columnWidth = () => page.$eval('.story p', (element) => element.clientWidth);
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );

    test('everything that lies over the text goes, whatever its styles insist on', async () => {
      for (const selector of ['.bar', '.logo', '.rail', '.veil', '.notice']) {
        await until(async () => !(await isSeen(selector)));
      }
    });

    test('a drawing that the story has beside it stays', async () => {
      expect(await isSeen('.drawing')).toBe(true);
    });

    test('the page can be scrolled, down and not sideways', async () => {
      await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
      await until(() => page.evaluate(() => scrollY > 0));
      expect(await overflow()).toBeLessThanOrEqual(0);
    });

    test('the column keeps its width, on and off, and off is as before', async () => {
      await page.evaluate(() => document.documentElement.style.setProperty('overflow', 'visible'));
      const popup = await openPopup(browser(), page);
      const shown = await columnWidth();
      await press(popup, 'Sourcelight');
      await untilPlain(page);
      source = await sourceOf(page);
      const plain = await until(columnWidth);
      expect(shown / plain).toBeGreaterThan(0.9);
      expect(shown / plain).toBeLessThan(1.1);
      await press(popup, 'Sourcelight');
      await untilAnnotated(page);
      await until(async () => Math.abs((await columnWidth()) / plain - 1) < 0.1);
      await press(popup, 'Sourcelight');
      await untilPlain(page);
      expect(await sourceOf(page)).toBe(source);
      await popup.close();
    });
  },
);
