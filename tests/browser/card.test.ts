import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from './harness/each-browser';
import { beforeEachFreshSample } from './harness/fresh-sample';
import { until } from './harness/tabs';
import { clipboard } from './ui/clipboard';
import { chooseInMenu, placeOf, pressInUi } from './ui/in-page';

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
  /** A window that is only just there may not notice the first pointer. */
  const untilOpenOver = (words: string) =>
    until(async () => {
      await restOn(words);
      await new Promise((resolve) => setTimeout(resolve, 600));
      return isOpen();
    });
  const step = async (arrow: 'ArrowRight' | 'ArrowLeft') => {
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press(arrow);
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
  };

  /** Can the card be seen and hit, whatever lies over the page? */
  const isOnTop = () =>
    page.evaluate(() => {
      const steps = Array.from({ length: 40 }, (_, n) => (n + 0.5) / 40);
      const at = (x: number, y: number) =>
        document.elementFromPoint(x * innerWidth, y * innerHeight)?.localName;
      return steps.some((x) => steps.some((y) => at(x, y) === 'sourcelight-ui'));
    });

  test('opens where the pointer rests on a quotation, and goes when it leaves', async () => {
    await untilOpenOver('building a bathtub');
    await page.mouse.move(2, 2);
    await until(async () => !(await isOpen()));
  });

  test('takes no focus from who writes', async () => {
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.style.cssText = 'position: fixed; top: 0';
      document.body.append(field);
      field.focus();
    });
    await untilOpenOver('building a bathtub');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  });

  test('does not open over plain words', async () => {
    await restOn('Who moves, and who pays');
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

  test('begins with what the reader sees, and goes on from there', async () => {
    const height = () => page.evaluate(() => scrollY);
    await placeOf(page, 'Okafor believes');
    const far = await height();
    await step('ArrowRight');
    await until(isOpen);
    expect(Math.abs((await height()) - far)).toBeLessThan(await page.evaluate(() => innerHeight));
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollTo(0, 0));
    await step('ArrowRight');
    await until(isOpen);
    expect(await height()).toBeLessThan(far / 2);
  });

  test('leaves nothing of itself in the page when it closes', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await untilOpenOver('€44 million');
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
    expect(await isOnTop()).toBe(true);
  });

  test('can be used while the page has a dialog open, which Escape then leaves open', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width: 90vw; height: 90vh';
      document.body.append(dialog);
      dialog.showModal();
    });
    const dialogIsOpen = () => page.$eval('dialog', ({ open }) => open);
    await step('ArrowRight');
    await until(isOpen);
    // What a dialog makes inert cannot be hit.
    expect(await isOnTop()).toBe(true);
    await page.keyboard.press('Escape');
    await until(async () => !(await isOpen()));
    expect(await dialogIsOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await until(async () => !(await dialogIsOpen()));
  });

  test('opens by a tap, and goes by a tap elsewhere', async () => {
    const { x, y } = await placeOf(page, 'building a bathtub');
    await page.touchscreen.tap(x, y);
    await until(isOpen);
    await page.touchscreen.tap(3, 3);
    await until(async () => !(await isOpen()));
  });

  test('a click on a surname says who that is', async () => {
    const { x, y } = await placeOf(page, 'Okafor believes');
    await page.mouse.click(x - 40, y);
    await until(isOpen);
    // The pointer rests on words that are no evidence.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await until(async () => !(await isOpen()));
    const plain = await placeOf(page, 'Who moves, and who pays');
    await page.mouse.click(plain.x, plain.y);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await isOpen()).toBe(false);
  });

  test('a click that selects, or that the page answers itself, is not ours', async () => {
    const { x, y } = await placeOf(page, 'Okafor believes');
    await page.mouse.move(x - 40, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y);
    await page.mouse.up();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
    expect(await isOpen()).toBe(false);
    await page.evaluate(() => {
      getSelection()?.empty();
      addEventListener('click', (event) => event.preventDefault(), { capture: true });
    });
    await page.mouse.click(x - 40, y);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await isOpen()).toBe(false);
  });

  test('copies a quotation with its source', async () => {
    await chooseInMenu(browser(), page, 'dug that cellar', 'explain');
    await until(isOpen);
    // Close comes first.
    await pressInUi(page, 2);
    const pasted = await until(() => clipboard(browser(), page));
    expect(pasted).toMatch(/^“My father dug that cellar .* \(Walter Brandt\)\n.+\nhttp/s);
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
