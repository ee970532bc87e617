import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { painted, sourceOf, untilPlain } from './harness/annotated';
import { inBrowser, inEachBrowser } from './harness/each-browser';
import { beforeEachFreshSample } from './harness/fresh-sample';
import { press, untilItSays } from './harness/popup';
import { openOwn, openPopup, until } from './harness/tabs';

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
