import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { painted, untilAnnotated, untilPlain } from './harness/annotated';
import { type ServedPage, servePage } from './harness/bundled-pages';
import { inEachBrowser } from './harness/each-browser';
import { beforeEachFreshSample } from './harness/fresh-sample';
import { press, untilItSays } from './harness/popup';
import { openPopup, until } from './harness/tabs';

inEachBrowser('going back and forward', (browser) => {
  let page: Page;
  beforeEachFreshSample(browser, (fresh) => {
    page = fresh;
  });

  let elsewhere: ServedPage;
  beforeAll(async () => {
    elsewhere = await servePage('section-front');
  });
  afterAll(() => elsewhere.close());

  const quotes = () => painted(page, 'sourcelight-quote');
  /** A page out of the browser's cache never "loads": it is there once the other one is gone. */
  const goBack = async () => {
    const left = await page.evaluate(() => location.href);
    await page.evaluate(() => setTimeout(() => history.back()));
    await until(() => page.evaluate((left) => location.href !== left, left));
  };

  test('an article that the reader comes back to has its marks, and the popup knows it', async () => {
    const before = await quotes();
    const popup = await openPopup(browser(), page);
    await untilItSays(popup, 'Key points');
    await page.bringToFront();
    await page.goto(elsewhere.url);
    await untilItSays(popup, 'Annotate anyway');
    await goBack();
    await untilAnnotated(page);
    await until(async () => (await quotes()).join() === before.join());
    await untilItSays(popup, 'Key points');
    await popup.close();
  });

  test('what is switched off meanwhile is off when the reader comes back', async () => {
    const popup = await openPopup(browser(), page);
    await untilItSays(popup, 'Key points');
    await page.bringToFront();
    await page.goto(elsewhere.url);
    await popup.bringToFront();
    await press(popup, 'Sourcelight');
    await page.bringToFront();
    await goBack();
    await untilPlain(page);
    expect(await quotes()).toEqual([]);
    await popup.bringToFront();
    await press(popup, 'Sourcelight');
    await untilAnnotated(page);
    await popup.close();
  });

  test('back and forward between stories of one page mark each in turn', async () => {
    const before = await quotes();
    await page.evaluate(() => {
      const article = document.querySelector('article');
      const first = article?.innerHTML ?? '';
      const sentences =
        'The railway said on Monday that the night train would run again from spring. ';
      const second = `<h1>Night trains return to the coast</h1><p>“Nobody believed that we would
        find the carriages,” said Tomas Arden, who manages the line.</p>
        <p>${sentences.repeat(3)}</p><p>${sentences.repeat(4)}</p>`;
      const show = () => {
        if (article) article.innerHTML = history.state === 2 ? second : first;
      };
      addEventListener('popstate', show);
      history.pushState(2, '', '/2026/11/20/transport/night-trains.html');
      show();
    });
    await until(async () => (await quotes()).join().includes('find the carriages'));
    await page.evaluate(() => history.back());
    await until(async () => (await quotes()).join() === before.join());
    await page.evaluate(() => history.forward());
    await until(async () => (await quotes()).join().includes('find the carriages'));
  });
});
