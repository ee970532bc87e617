import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { painted, untilAnnotated } from '../harness/annotated';
import { expectedOf, type ServedPage, servePage } from '../harness/bundled-pages';
import { inEachBrowser } from '../harness/each-browser';
import { type ExtensionBrowser, launch } from '../harness/launch';
import { isOn, press, pressButton, switches, untilItSays } from '../harness/popup';
import { openPage, openPopup, openSidePanel, until } from '../harness/tabs';
import { clipboard } from './clipboard';
import { choosePanel, overflowOf } from './own-pages';

/** What browsers give a popup at most, and a little less than they give it in width. */
const POPUP = { width: 400, height: 600 };

inEachBrowser('the popup', (browser) => {
  let site: ServedPage;
  let article: Page;
  let popup: Page;

  beforeAll(async () => {
    site = await servePage('sample-article');
    article = await openPage(browser(), site.url);
    await untilAnnotated(article);
    popup = await openPopup(browser(), article);
    await popup.setViewport(POPUP);
    await until(() => popup.$('.key-point'));
  });
  afterAll(() => site.close());

  test('fits, and only its panel scrolls', async () => {
    for (const panel of [0, 1, 2, 3]) {
      await choosePanel(popup, panel);
      const height = await popup.evaluate(() => document.documentElement.scrollHeight);
      expect([await overflowOf(popup), height]).toEqual([0, POPUP.height]);
    }
  });

  test('stays still from view to view', async () => {
    const placeOf = async (panel: number) => {
      await choosePanel(popup, panel);
      return popup.$eval('.switches', (element) => element.getBoundingClientRect().top);
    };
    const places = [await placeOf(0), await placeOf(1), await placeOf(2), await placeOf(3)];
    expect(new Set(places).size).toBe(1);
  });

  test('has every switch in view', async () => {
    for (const name of switches) {
      const found = await popup.$(`::-p-aria([name="${name}"][role="switch"])`);
      const box = await found?.boundingBox();
      expect(box && box.y + box.height <= POPUP.height, name).toBe(true);
      expect(await isOn(popup, name)).toBe(true);
    }
  });

  test('is worked by keyboard alone', async () => {
    await popup.focus('[role="tab"][aria-selected="true"]');
    await popup.keyboard.press('Home');
    await popup.keyboard.press('ArrowRight');
    expect(await focused(popup)).toBe('Who speaks');
    await popup.keyboard.press('End');
    expect(await focused(popup)).toBe('Hidden');
    await popup.focus('[role="switch"][aria-label="Figures"]');
    await popup.keyboard.press(' ');
    await until(async () => !(await isOn(popup, 'Figures')));
    await popup.keyboard.press(' ');
    await until(() => isOn(popup, 'Figures'));
  });

  test('grows with the reader’s letters, to twice their size', async () => {
    await popup.setViewport({ width: 800, height: 600 });
    await popup.evaluate(() => document.documentElement.style.setProperty('font-size', '175%'));
    expect(await overflowOf(popup)).toBe(0);
    const panel = await popup.$eval('.tab-panel', (element) => element.clientHeight);
    expect(panel).toBeGreaterThan(150);
    await popup.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await popup.setViewport(POPUP);
  });

  test('lists 1, 3 or 5 points of the story, as the reader likes', async () => {
    await choosePanel(popup, 0);
    const click = (labels: HTMLLabelElement[], name: string) => {
      const label = labels.find(({ textContent }) => textContent === name);
      label?.click();
      return label !== undefined;
    };
    const choose = (name: string) => until(() => popup.$$eval('.point-choice label', click, name));
    const marks = async () => (await painted(article, 'sourcelight-key-point')).length;
    await choose('From the story');
    for (const number of [5, 1, 3]) {
      await choose(String(number));
      await until(async () => (await popup.$$('.key-point')).length === number);
      await until(async () => (await marks()) === number);
    }
    await choose('Publisher’s');
    await until(async () => (await popup.$$('.point-choice label')).length === 2);
  });

  test('shows where a point comes from for a moment, by a click or by a key', async () => {
    const flashes = () => article.evaluate(() => document.querySelector('sourcelight-ui') !== null);
    for (const how of ['click', 'Enter'] as const) {
      await popup.bringToFront();
      const point = await popup.waitForSelector('.key-point:enabled');
      if (how === 'click') await point?.click();
      else await point?.press(how);
      await until(flashes);
      await until(async () => !(await flashes()));
    }
  });

  test('copies the evidence as Markdown and the analysis as JSON', async () => {
    const { title } = expectedOf('sample-article');
    const copied = async (name: string) => {
      await popup.bringToFront();
      await pressButton(popup, name);
      await untilItSays(popup, 'Copied');
      await article.bringToFront();
      return until(() => clipboard(browser(), article));
    };
    expect(await copied('Copy as Markdown')).toMatch(new RegExp(`^# \\[${title}\\]`));
    const analysis = await until(async () => JSON.parse(await copied('Copy as JSON')));
    expect(analysis.article.title).toBe(title);
    expect(analysis.quotes.length).toBeGreaterThan(5);
    await popup.bringToFront();
  });

  test('leads to the settings', async () => {
    const before = (await browser().browser.pages()).length;
    await (await popup.$('::-p-aria([name="Settings"][role="button"])'))?.click();
    await until(async () => (await browser().browser.pages()).length > before);
  });
});

describe('the popup of an annotated tab', () => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await launch('chromium');
  });
  afterAll(() => browser.browser.close());

  test('shows its content within two frames of its script’s start', async () => {
    const site = await servePage('sample-article');
    const article = await openPage(browser, site.url);
    await untilAnnotated(article);
    const popup = await openPopup(browser, article);
    await popup.evaluateOnNewDocument(countFrames);
    const frames: number[] = [];
    for (let load = 0; load < 9; load++) {
      await popup.reload();
      await until(() => popup.evaluate('"framesToContent" in window'));
      frames.push((await popup.evaluate('framesToContent')) as number);
    }
    const [fewest = -1, , , , middle] = frames.toSorted((a, b) => a - b);
    expect(fewest, 'it was counted at all').toBeGreaterThanOrEqual(0);
    // The middle of nine, since a busy machine drops frames of its own.
    expect(middle).toBeLessThanOrEqual(2);
    await site.close();
  });

  /** The popup of an annotated article, where this script runs before ours. */
  const openWith = async (script: string): Promise<{ popup: Page; site: ServedPage }> => {
    const site = await servePage('sample-article');
    const article = await openPage(browser, site.url);
    await untilAnnotated(article);
    const popup = await openPopup(browser, article);
    await popup.evaluateOnNewDocument(script);
    await popup.reload();
    await until(() => popup.$('.key-point'));
    return { popup, site };
  };

  test('says that the browser keeps nothing, and its switch stays as it was', async () => {
    const { popup, site } = await openWith(refuseWrites);
    for (const time of ['once', 'and again']) {
      await press(popup, 'Figures');
      await until(() => popup.$('[role="alert"]'));
      expect(await until(() => isOn(popup, 'Figures')), time).toBe(true);
    }
    await site.close();
  });

  test('says that settings could not be read, and shows the page all the same', async () => {
    const { popup, site } = await openWith(refuseReads);
    await untilItSays(popup, 'settings could not be read');
    await popup.setViewport(POPUP);
    const height = await popup.evaluate(() => document.documentElement.scrollHeight);
    expect(height, 'nothing to scroll to').toBe(POPUP.height);
    expect(await isOn(popup, 'Figures')).toBe(true);
    await site.close();
  });
});

/** As with a damaged profile. */
const refuseReads = `
  for (const area of [chrome.storage.sync, chrome.storage.local]) {
    area.get = () => Promise.reject(new Error('An unexpected error occurred'));
  }
`;

/** As where storage is full, or was asked to write too often. */
const refuseWrites = `
  const { sync } = chrome.storage;
  sync.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
`;

/** Counts frames from the script's first act, to read the settings, until a key point is there. */
const countFrames = `
  const { get } = chrome.storage.sync;
  let frames = -1;
  const count = () => {
    frames++;
    if (!document.querySelector('.key-point')) requestAnimationFrame(count);
  };
  chrome.storage.sync.get = function (...given) {
    if (frames < 0) count();
    return get.apply(this, given);
  };
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.key-point')) return;
    window.framesToContent = frames;
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;

inEachBrowser('the side panel', (browser) => {
  test('follows the tab that the reader looks at', async () => {
    const { title } = expectedOf('sample-article');
    const [one, other] = await Promise.all([
      servePage('sample-article'),
      servePage('sample-article', (html) => html.replaceAll(title, 'Another story')),
    ]);
    const first = await openPage(browser(), one.url);
    await untilAnnotated(first);
    const second = await openPage(browser(), other.url);
    await untilAnnotated(second);
    const panel = await openSidePanel(browser(), first);
    const shown = () => panel.$eval('h1', (heading) => heading.textContent);
    await until(async () => (await shown()) === title);
    await second.bringToFront();
    await until(async () => (await shown()) === 'Another story');
    await first.bringToFront();
    await until(async () => (await shown()) === title);
    await Promise.all([one.close(), other.close()]);
  });
});

describe.each(['ar', 'de', 'es', 'fr', 'ja', 'pt-BR', 'pt-PT'])('the popup in %s', (language) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await launch('chromium', { language });
  });
  afterAll(() => browser.browser.close());

  test('is in that language, and fits', async () => {
    const site = await servePage('sample-article');
    const article = await openPage(browser, site.url);
    await untilAnnotated(article);
    const popup = await openPopup(browser, article);
    await popup.setViewport(POPUP);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const panel of [0, 1, 2, 3]) {
      await choosePanel(popup, panel);
      const height = await popup.evaluate(() => document.documentElement.scrollHeight);
      expect([await overflowOf(popup), height]).toEqual([0, POPUP.height]);
    }
    await site.close();
  });
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');
