import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { untilAnnotated } from '../harness/annotated';
import { expectedOf, servePage } from '../harness/bundled-pages';
import { inEachBrowser } from '../harness/each-browser';
import { beforeEachFreshSample } from '../harness/fresh-sample';
import { type ExtensionBrowser, launch } from '../harness/launch';
import { pressButton } from '../harness/popup';
import { goToOwn, openPage, openPopup, until } from '../harness/tabs';
import { axeFinds } from './axe';
import { overflowOf } from './own-pages';

const expected = expectedOf('sample-article');

inEachBrowser('the view for paper', (browser) => {
  let page: Page;
  beforeEachFreshSample(browser, (fresh) => {
    page = fresh;
  });

  /** The view for paper of the sample, as the popup would open it. */
  async function openPrint(): Promise<Page> {
    const popup = await openPopup(browser(), page);
    const tab = await popup.evaluate(() => new URLSearchParams(location.search).get('tab'));
    await goToOwn(browser(), popup, `print.html?tab=${tab}`);
    await until(() => popup.$('article'));
    return popup;
  }

  test('holds the story with its marks, and a numbered list of sources', async () => {
    const print = await openPrint();
    const text = (selector: string) =>
      print.$$eval(selector, (all) => all.map(({ textContent }) => textContent).join('\n'));
    expect(await text('h1')).toBe(expected.title);
    expect(await text('mark.quotations')).toContain('You would be building a bathtub');
    expect(await text('mark.figures')).toContain('$48 million');
    const sources = await text('.sources-list li');
    expect(sources).toContain('Dr. Amara Okafor');
    const number = sources.split('\n').findIndex((name) => name.includes('Okafor')) + 1;
    const quoted = await text('article p');
    expect(quoted).toMatch(new RegExp(`bathtub,”(?:\\D*)${number}`));
    expect(expected.hide.filter((words) => quoted.includes(words))).toEqual([]);
    expect(await overflowOf(print)).toBe(0);
    expect(await axeFinds(print)).toBe('');
    await print.close();
  });
});

describe('printing', () => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await launch('chromium');
  });
  afterAll(() => browser.browser.close());

  test('the popup opens the view for paper, and marks are on the paper', async () => {
    const site = await servePage('sample-article');
    const article = await openPage(browser, site.url);
    await untilAnnotated(article);
    const popup = await openPopup(browser, article);
    const opened = browser.browser.waitForTarget((target) => target.url().includes('/print.html'));
    await pressButton(popup, 'Print');
    const print = await (await opened).page();
    if (!print) throw new Error('There is no page for paper.');
    expect(new URL(print.url()).searchParams.has('now')).toBe(true);
    await until(() => print.$('article mark'));
    await print.emulateMediaType('print');
    const [button] = await print.$$('.tools');
    expect(await button?.isVisible()).toBe(false);
    const drawn = await print.$eval('mark.quotations', (mark) => {
      const { backgroundColor, printColorAdjust } = getComputedStyle(mark);
      return [backgroundColor, printColorAdjust];
    });
    expect(drawn).toEqual([
      expect.not.stringMatching(/^(?:transparent|rgba\(0, 0, 0, 0\))$/),
      'exact',
    ]);
    await site.close();
  });
});
