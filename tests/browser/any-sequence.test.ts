import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { painted, sourceOf, untilAnnotated } from './harness/annotated';
import { bundledPage } from './harness/bundled-pages';
import { inEachBrowser } from './harness/each-browser';
import { press } from './harness/popup';
import { type Site, serve } from './harness/serve';
import { openPage, openPopup, until } from './harness/tabs';

const STORY = '/2026/03/12/coast/harbor-vote.html';
const OTHER = '/2026/11/20/transport/night-trains.html';

/** What a page, or its reader, may do; the same in two copies of the page. */
const changes: Record<string, (page: Page) => Promise<unknown>> = {
  'render anew': (page) =>
    page.$$eval('article p', (all) => {
      for (const p of all) p.innerHTML = String(p.innerHTML);
    }),
  'put in clones': (page) =>
    page.$$eval('article p', (all) => {
      for (const p of all.slice(0, 5)) p.replaceWith(p.cloneNode(true));
    }),
  'insert a paragraph': (page) =>
    page.$$eval('article p', (all) => {
      const late = '<p>“We counted twice,” said Ines Halloran, who found 937 moorings.</p>';
      all.at(2)?.insertAdjacentHTML('afterend', late);
    }),
  'insert an advertisement': (page) =>
    page.$$eval('article p', (all) => {
      const late = '<div><div>Advertisement</div><a href="/buy">Boots for all weathers</a></div>';
      all.at(4)?.insertAdjacentHTML('afterend', late);
    }),
  'remove a paragraph': (page) => page.$$eval('article p', (all) => all.at(3)?.remove()),
  'split text': (page) =>
    page.$$eval('article p', (all) => {
      for (const { firstChild } of all) if (firstChild instanceof Text) firstChild.splitText(3);
    }),
  'merge text': (page) => page.$eval('article', (story) => story.normalize()),
  'move to another address': (page) =>
    page.evaluate((path) => history.pushState(null, '', path), OTHER),
  'move back': (page) => page.evaluate((path) => history.replaceState(null, '', path), STORY),
  'bring attributes of its own': (page) =>
    page.$$eval('article p', (all) => all.at(-1)?.setAttribute('data-sourcelight-hidden', 'mine')),
};

const SEED = 20_260_312;
const SEQUENCES = 3;
const STEPS = 8;

/** Whole numbers below a limit, always the same. */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

inEachBrowser(`whatever happens (seed ${SEED})`, (browser) => {
  let site: Site;
  const random = generator(SEED);
  beforeAll(async () => {
    const body = bundledPage('sample-article');
    site = await serve(() => ({ body, type: 'text/html; charset=utf-8' }));
  });
  afterAll(() => site.close());

  const pause = () => new Promise((resolve) => setTimeout(resolve, random(600)));

  test.each(Array.from({ length: SEQUENCES }, (_, n) => n + 1))(
    'the page is given back exactly (%i)',
    async () => {
      const page = await openPage(browser(), site.origin + STORY);
      await untilAnnotated(page);
      const popup = await openPopup(browser(), page);
      const done: string[] = [];
      let on = true;
      for (let step = 0; step < STEPS; step++) {
        const names = [...Object.keys(changes), 'switch', 'switch', 'switch'];
        const name = names[random(names.length)] ?? 'switch';
        done.push(name);
        if (name === 'switch') {
          await press(popup, 'Sourcelight');
          on = !on;
        } else await changes[name]?.(page);
        await pause();
      }
      if (on) await press(popup, 'Sourcelight');
      await until(() => page.evaluate(() => !document.documentElement.dataset.sourcelight));
      const left = await sourceOf(page);

      // The same page and changes where Sourcelight has been off all the time.
      await page.goto(site.origin + STORY);
      for (const name of done) await changes[name]?.(page);
      expect(left, done.join(', ')).toBe(await sourceOf(page));
      expect(await painted(page, 'sourcelight-quote')).toEqual([]);

      await press(popup, 'Sourcelight');
      await popup.close();
      await page.close();
    },
  );
});
