import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { painted, sourceOf, untilAnnotated, untilPlain } from './harness/annotated';
import { inEachBrowser } from './harness/each-browser';
import { beforeEachFreshSample } from './harness/fresh-sample';
import { press } from './harness/popup';
import { openPopup, until } from './harness/tabs';

const LATE = '“We have measured it twice,” said the surveyor Ines Halloran.';

/** Each has its own way of drawing again what is there: nodes put in, moved, or given new text. */
const frameworks = ['preact', 'react', 'vue'];

for (const framework of frameworks) {
  inEachBrowser(`a story drawn by ${framework}`, (browser) => {
    let script: string;
    let page: Page;
    let texts: string[];
    beforeAll(async () => {
      const entry = join(import.meta.dirname, `in-page/${framework}-story.ts`);
      const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false });
      script = outputFiles[0]?.text ?? '';
    });
    beforeEachFreshSample(browser, (fresh) => {
      page = fresh;
    });
    beforeEach(async () => {
      texts = await page.$$eval('.story > p', (all) => all.map((p) => p.textContent ?? ''));
      await page.evaluate(script);
    });

    const quotes = async () => (await painted(page, 'sourcelight-quote')).join('\n');
    const shown = () => page.$$eval('.drawn > p', (all) => all.map((p) => p.textContent));
    const draw = (next: string[]) =>
      page.evaluate((next) => dispatchEvent(new CustomEvent('story', { detail: next })), next);

    test('keeps marks and framework in step, whatever is drawn', async () => {
      await until(async () => (await quotes()).includes('building a bathtub'));
      const late = texts.toSpliced(2, 0, LATE);
      await draw(late);
      await until(async () => (await quotes()).includes('“We have measured it twice,”'));
      const changed = late.map((text) => text.replace('measured it twice', 'measured it again'));
      await draw(changed);
      await until(async () => (await quotes()).includes('“We have measured it again,”'));
      await draw(changed.toReversed());
      await until(async () => (await shown()).join() === changed.toReversed().join());
      await draw(texts);
      await until(async () => !(await quotes()).includes('measured'));
      await until(async () => (await quotes()).includes('building a bathtub'));
      expect(await shown()).toEqual(texts);
    });

    test('is given back while it goes on drawing', async () => {
      await untilAnnotated(page);
      const popup = await openPopup(browser(), page);
      await press(popup, 'Sourcelight');
      await untilPlain(page);
      await draw(texts.toSpliced(2, 0, LATE));
      await until(async () => (await shown()).includes(LATE));
      expect(await sourceOf(page)).not.toContain('sourcelight');
      await press(popup, 'Sourcelight');
      await until(async () => (await quotes()).includes('“We have measured it twice,”'));
      await popup.close();
    });
  });
}
