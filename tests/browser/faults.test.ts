import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { painted, sourceOf, untilAnnotated, untilPlain, visibleText } from './harness/annotated';
import { built } from './harness/built';
import { expectedOf, type ServedPage, servePage } from './harness/bundled-pages';
import { inBrowser, inEachBrowser } from './harness/each-browser';
import { beforeEachFreshSample } from './harness/fresh-sample';
import type { ExtensionBrowser } from './harness/launch';
import { plainSource } from './harness/plain-source';
import { press, untilItSays } from './harness/popup';
import { openOwn, openPage, openPopup, until } from './harness/tabs';

/** As the manifest has it. */
const GECKO_ID = 'sourcelight@sourcelight';

inEachBrowser('where the browser lets no extension in', (browser) => {
  test('the popup says so', async () => {
    const popup = await openOwn(browser(), 'popup.html');
    const own = await popup.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.find(({ url }) => url?.endsWith('/popup.html'))?.id;
    });
    await popup.evaluate((own) => location.replace(`/popup.html?tab=${own}`), own);
    await untilItSays(popup, 'can’t run here');
    await popup.close();
  });
});

inBrowser('chromium', 'when the background stops', (browser) => {
  let page: Page;
  beforeEachFreshSample(browser, (fresh) => {
    page = fresh;
  });

  const stopBackground = async () => {
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  };

  test('marks stay, and switches work as before', async () => {
    const before = await painted(page, 'sourcelight-quote');
    const source = await sourceOf(page);
    const popup = await openPopup(browser(), page);
    await stopBackground();
    expect(await painted(page, 'sourcelight-quote')).toEqual(before);
    await press(popup, 'Sourcelight');
    await stopBackground();
    await untilPlain(page);
    await press(popup, 'Sourcelight');
    await stopBackground();
    await until(async () => (await sourceOf(page)) === source);
    expect(await painted(page, 'sourcelight-quote')).toEqual(before);
    await popup.close();
  });

  test('a page that changes meanwhile is read again', async () => {
    await stopBackground();
    await page.$$eval('article p', (all) =>
      all.at(3)?.insertAdjacentHTML('afterend', '<p>“We counted twice,” said Ines Halloran.</p>'),
    );
    await until(async () =>
      (await painted(page, 'sourcelight-quote')).includes('“We counted twice,”'),
    );
  });
});

/** To load it again is all that an update is to pages that are open. */
const update = ({ kind, browser }: ExtensionBrowser) => browser.installExtension(built(kind));

inBrowser('chromium', 'when the extension is updated while an article is open', (browser) => {
  let site: ServedPage;
  beforeAll(async () => {
    site = await servePage('sample-article');
  });
  afterAll(() => site.close());

  const exceptionsIn = async (session: CDPSession): Promise<string[]> => {
    const found: string[] = [];
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      found.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
    await session.send('Runtime.enable');
    return found;
  };

  test('the old script goes quiet, and the new one annotates', async () => {
    const page = await openPage(browser(), site.url);
    await untilAnnotated(page);
    const before = await painted(page, 'sourcelight-quote');
    const exceptions = await exceptionsIn(await page.createCDPSession());
    await update(browser());
    await page.$$eval('article p', (all) => all.at(2)?.append(' And more.'));
    await page.mouse.move(300, 400);
    await untilPlain(page);
    expect(await painted(page, 'sourcelight-quote')).toEqual([]);

    const popup = await openPopup(browser(), page);
    await page.bringToFront();
    await untilAnnotated(page);
    await until(async () => (await painted(page, 'sourcelight-quote')).join() === before.join());
    await popup.bringToFront();
    await press(popup, 'Sourcelight');
    await untilPlain(page);
    await page.$$eval('article p', (all) => all.at(2)?.append(' And still more.'));
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await sourceOf(page)).not.toContain('sourcelight');
    expect(exceptions).toEqual([]);
    await press(popup, 'Sourcelight');
    await untilAnnotated(page);
    await popup.close();
    await page.close();
  });
});

inEachBrowser('when the extension is updated over a page that holds still', (browser) => {
  let page: Page;
  beforeEachFreshSample(browser, (fresh) => {
    page = fresh;
  });

  test('the new script takes the page over, and can give it back', async () => {
    const plain = await plainSource(browser().kind, page.url());
    await update(browser());
    const popup = await openPopup(browser(), page);
    await page.bringToFront();
    await untilItSays(popup, expectedOf('sample-article').title);
    expect(await painted(page, 'sourcelight-quote')).not.toEqual([]);
    await popup.bringToFront();
    await press(popup, 'Sourcelight');
    await untilPlain(page);
    expect(await sourceOf(page)).toBe(plain);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await press(popup, 'Sourcelight');
    await popup.close();
  });
});

inEachBrowser('when the extension is removed while an article is open', (browser) => {
  let page: Page;
  beforeEachFreshSample(browser, (fresh) => {
    page = fresh;
  });

  test('everything is shown again, at the latest when the page changes', async () => {
    const { kind, browser: driver, origin } = browser();
    const promotion = expectedOf('sample-article').hide[0] ?? '';
    const exceptions: unknown[] = [];
    page.on('pageerror', (error) => exceptions.push(error));
    expect(await visibleText(page)).not.toContain(promotion);
    await driver.uninstallExtension(kind === 'firefox' ? GECKO_ID : new URL(origin).host);
    await page.$$eval('article p', (all) => all.at(2)?.append(' And more.'));
    await until(async () => (await visibleText(page)).includes(promotion));
    // Firefox has ended our script by then: attributes that mean nothing stay.
    if (kind === 'chromium') await untilPlain(page);
    expect(exceptions).toEqual([]);
  });
});

inBrowser('firefox', 'when the permission for pages is taken back', (browser) => {
  let page: Page;
  beforeEachFreshSample(browser, (fresh) => {
    page = fresh;
  });

  test('a page loaded after that is left alone, and the popup asks', async () => {
    const own = await openOwn(browser(), 'options.html');
    const origins = ['http://*/*', 'https://*/*'];
    await own.evaluate((origins) => chrome.permissions.remove({ origins }), origins);
    await page.reload();
    const popup = await openOwn(browser(), 'popup.html');
    const tab = await popup.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.find(({ title }) => title?.includes('Harbor'))?.id ?? tabs[1]?.id;
    });
    await popup.evaluate((tab) => location.replace(`/popup.html?tab=${tab}`), tab);
    await untilItSays(popup, 'permission');
    expect(await sourceOf(page)).not.toContain('sourcelight');
    await popup.close();
    await own.close();
  });
});
