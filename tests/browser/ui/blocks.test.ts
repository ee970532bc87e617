import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hiddenBlocks, untilAnnotated, visibleText } from '../harness/annotated';
import { inEachBrowser } from '../harness/each-browser';
import { beforeEachFreshSample } from '../harness/fresh-sample';
import { untilItSays } from '../harness/popup';
import { openOwn, openPopup, until } from '../harness/tabs';
import { chooseInFrame, chooseInMenu, pressInUi } from './in-page';
import { choosePanel } from './own-pages';

inEachBrowser('blocks', (browser) => {
  let page: Page;
  beforeEachFreshSample(browser, (fresh) => {
    page = fresh;
  });

  const shows = async (words: string) => (await visibleText(page)).includes(words);
  const ofReader = async () =>
    (await hiddenBlocks(page)).filter(({ rule }) => rule === 'by-reader').map(({ text }) => text);
  const reload = async () => {
    await page.bringToFront();
    await page.reload({ waitUntil: 'load' });
    await untilAnnotated(page);
  };
  const firstHidden = async () => (await hiddenBlocks(page))[0]?.text ?? '';

  test('“hide this here” hides a paragraph of the story, and Undo is right there', async () => {
    const words = 'building a bathtub';
    await chooseInMenu(browser(), page, words, 'hide-here');
    await until(async () => !(await shows(words)));
    expect(await ofReader()).toHaveLength(1);
    await pressInUi(page, 1);
    await until(() => shows(words));
    expect(await ofReader()).toEqual([]);
    expect(await page.$('sourcelight-ui')).toBeNull();
  });

  test('“hide this here” in a frame hides the frame, and Undo brings it back', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p style="height: 90px">An advertisement in a frame of its own.</p>';
      document.querySelector('article p')?.after(frame);
    });
    const frameShows = () =>
      page.$eval('article iframe[srcdoc]', (frame) => frame.checkVisibility());
    await chooseInFrame(browser(), page, 'article iframe[srcdoc]', 'hide-here');
    await until(async () => !(await frameShows()));
    await pressInUi(page, 1);
    await until(frameShows);
  });

  test('“who says this?” where nothing is marked says so', async () => {
    await chooseInMenu(browser(), page, 'Who moves, and who pays', 'explain');
    await until(() => page.$('sourcelight-ui'));
    await page.keyboard.press('Escape');
    await until(async () => (await page.$('sourcelight-ui')) === null);
  });

  test('it can be for good: another visit hides it too, until that is forgotten', async () => {
    const words = 'building a bathtub';
    await chooseInMenu(browser(), page, words, 'hide-here');
    await until(async () => !(await shows(words)));
    await pressInUi(page, 3);
    await until(() => page.$('sourcelight-ui'));
    await reload();
    expect(await shows(words)).toBe(false);
    const options = await openOwn(browser(), 'options.html');
    await untilItSays(options, 'Always hidden');
    await (await options.waitForSelector('[aria-label^="Forget: "]'))?.click();
    await page.bringToFront();
    await until(() => shows(words));
    await options.close();
  });

  test('“not boilerplate” brings back the block nearest to the place', async () => {
    const before = (await hiddenBlocks(page)).length;
    await chooseInMenu(browser(), page, 'building a bathtub', 'show-here');
    await until(async () => (await hiddenBlocks(page)).length === before - 1);
    await pressInUi(page, 1);
    await until(async () => (await hiddenBlocks(page)).length === before);
  });

  test('the popup brings a block back on this page, and on the whole site', async () => {
    const text = await firstHidden();
    const pressFirst = (name: string) =>
      until(() => popup.$(`.hidden-blocks li:first-child [aria-label^="${name}: "]`)).then(
        (button) => button?.click(),
      );
    const popup = await openPopup(browser(), page);
    await choosePanel(popup, 3);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await pressFirst('Show');
    await until(() => shows(text));
    await until(() => page.evaluate(() => scrollY < innerHeight));
    await reload();
    expect(await shows(text)).toBe(false);
    await popup.bringToFront();
    await choosePanel(popup, 3);
    await pressFirst('Always show on this site');
    await until(() => shows(text));
    await reload();
    expect(await shows(text)).toBe(true);
    await popup.bringToFront();
    await choosePanel(popup, 3);
    await untilItSays(popup, 'on this site');
    await pressFirst('Hide');
    await until(async () => !(await shows(text)));
    await reload();
    expect(await shows(text)).toBe(false);
    await popup.close();
  });

  test('what the reader hid is in the popup’s list, by that name', async () => {
    const words = 'building a bathtub';
    await chooseInMenu(browser(), page, words, 'hide-here');
    await until(async () => (await ofReader()).length === 1);
    const popup = await openPopup(browser(), page);
    await choosePanel(popup, 3);
    await untilItSays(popup, 'Hidden by you');
    await (await popup.$('.hidden-blocks li:first-child [aria-label^="Show: "]'))?.click();
    await until(() => shows(words));
    await popup.close();
  });
});
