import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from './harness/each-browser';
import { beforeEachFreshSample } from './harness/fresh-sample';
import { until } from './harness/tabs';
import { placeOf } from './ui/in-page';

inEachBrowser('the card', (browser) => {
  let page: Page;
  beforeEachFreshSample(browser, (fresh) => {
    page = fresh;
  });

  const isOpen = () => page.evaluate(() => document.querySelector('sourcelight-ui') !== null);
  const restOn = async (words: string) => {
    const { x, y } = await placeOf(page, words);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
  };
  const step = async (arrow: 'ArrowRight' | 'ArrowLeft') => {
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press(arrow);
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
  };

  test('opens where the pointer rests on a quotation, and goes when it leaves', async () => {
    await restOn('building a bathtub');
    await until(isOpen);
    await page.mouse.move(2, 2);
    await until(async () => !(await isOpen()));
  });

  test('does not open over plain words', async () => {
    await restOn('Sea level');
    await page.mouse.move(2, 2);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await isOpen()).toBe(false);
  });

  test('Alt+Shift+arrow steps through the evidence, Escape closes', async () => {
    await step('ArrowRight');
    await until(isOpen);
    const before = await page.evaluate(() => scrollY);
    for (let n = 0; n < 8; n++) await step('ArrowRight');
    await until(() => page.evaluate((before) => scrollY > before, before));
    await page.keyboard.press('Escape');
    await until(async () => !(await isOpen()));
  });

  test('leaves nothing of itself in the page when it closes', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await restOn('€44 million');
    await until(isOpen);
    await page.keyboard.press('Escape');
    await until(async () => !(await isOpen()));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('lies above whatever the page puts on top', async () => {
    await page.evaluate(() => {
      const curtain = document.createElement('dialog');
      curtain.style.cssText =
        'position: fixed; inset: 0; width: 100%; height: 100%; z-index: 2147483647';
      document.body.append(curtain);
      curtain.show();
    });
    await step('ArrowRight');
    await until(isOpen);
    const isOnTop = await page.evaluate(() => {
      const steps = Array.from({ length: 40 }, (_, n) => (n + 0.5) / 40);
      return steps.some((x) =>
        steps.some(
          (y) =>
            document.elementFromPoint(x * innerWidth, y * innerHeight)?.localName ===
            'sourcelight-ui',
        ),
      );
    });
    expect(isOnTop).toBe(true);
  });

  test('leaves the arrow keys to who writes', async () => {
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.querySelector('article')?.append(field);
      field.focus();
    });
    await step('ArrowRight');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await isOpen()).toBe(false);
  });
});
