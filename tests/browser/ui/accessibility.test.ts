import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { untilAnnotated } from '../harness/annotated';
import { type ServedPage, servePage } from '../harness/bundled-pages';
import { inBrowser, inEachBrowser } from '../harness/each-browser';
import { type ExtensionBrowser, launch } from '../harness/launch';
import { openOwn, openPage, openPopup, openSidePanel, until } from '../harness/tabs';
import { type Appearance, setAppearance } from './appearance';
import { axeFinds } from './axe';
import { choosePanel } from './own-pages';

const pages: Record<string, (browser: ExtensionBrowser, article: Page) => Promise<Page>> = {
  popup: openPopup,
  'side panel': openSidePanel,
  options: (browser) => openOwn(browser, 'options.html'),
  welcome: (browser) => openOwn(browser, 'welcome.html'),
  sample: (browser) => openOwn(browser, 'sample.html'),
};

inEachBrowser('axe', (browser) => {
  let site: ServedPage;
  let article: Page;

  beforeAll(async () => {
    site = await servePage('sample-article');
    article = await openPage(browser(), site.url);
    await untilAnnotated(article);
  });
  afterAll(() => site.close());

  describe.each(Object.entries(pages))('%s', (name, open) => {
    test('has nothing to object to', async () => {
      const page = await open(browser(), article);
      for (const appearance of appearancesIn(browser())) {
        if (browser().kind === 'chromium') await setAppearance(page, appearance);
        for (const panel of panelsOf(name)) {
          await choosePanel(page, panel);
          expect(await axeFinds(page), `${appearance}, panel ${panel}`).toBe('');
        }
      }
      await page.close();
    });
  });

  test('also where there is no page to speak of', async () => {
    const popup = await openOwn(browser(), 'popup.html?tab=999999');
    await popup.waitForSelector('.notice');
    expect(await axeFinds(popup)).toBe('');
  });
});

const panelsOf = (name: string): number[] => (name === 'popup' ? [0, 1, 2, 3] : [0]);

/** Firefox cannot be told from outside to look otherwise. */
const appearancesIn = ({ kind }: ExtensionBrowser): Appearance[] =>
  kind === 'chromium' ? ['light', 'dark', 'forced colours'] : ['light'];

inBrowser('chromium', 'the card', (browser) => {
  test('gives axe nothing to object to', async () => {
    const page = await openOwn(browser(), 'sample.html');
    // So that axe can look into it.
    await page.evaluateOnNewDocument(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) {
        return attach.call(this, { ...options, mode: 'open' });
      };
    });
    await page.reload();
    await untilAnnotated(page);
    const card = () => page.$('sourcelight-ui >>> .card .part');
    for (const appearance of appearancesIn(browser())) {
      await setAppearance(page, appearance);
      for (let step = 0; step < 4; step++) {
        await stepOn(page);
        await until(card);
        expect(await axeFinds(page), `${appearance}, step ${step}`).toBe('');
      }
    }
  });
});

/** Goes on to the next piece of evidence. */
async function stepOn(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

describe('right to left', () => {
  let browser: ExtensionBrowser;
  let site: ServedPage;
  beforeAll(async () => {
    browser = await launch('chromium', { language: 'ar' });
    site = await servePage('sample-article');
  });
  afterAll(async () => {
    await browser.browser.close();
    await site.close();
  });

  test('the popup reads from the right, and so do the arrow keys', async () => {
    const article = await openPage(browser, site.url);
    await untilAnnotated(article);
    const popup = await openPopup(browser, article);
    expect(await popup.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await popup.focus('[role="tab"]');
    await popup.keyboard.press('ArrowLeft');
    const chosen = await popup.$$eval('[role="tab"]', (tabs) =>
      tabs.findIndex((tab) => tab.ariaSelected === 'true'),
    );
    expect(chosen).toBe(1);
    expect(await axeFinds(popup)).toBe('');
  });
});
