import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { scripts } from '../../entrypoints/background/scripts';
import { longStory } from '../bench/long-story';
import { painted, untilAnnotated, untilPlain } from './harness/annotated';
import { bundledPage } from './harness/bundled-pages';
import { inBrowser } from './harness/each-browser';
import { press } from './harness/popup';
import { type Site, serve } from './harness/serve';
import { openPage, openPopup } from './harness/tabs';
import { record, type Work } from './harness/trace';

/** Milliseconds; from there on a reader notices. */
const LONG = 50;

/** Tasks, and the promises that are kept after each: our slices are those. */
const WORK = /RunTask$|PerformMicrotaskCheckpoint$/;

const isAnnotators = ({ url }: Work): boolean => scripts.some((file) => url.endsWith(file));

inBrowser('chromium', 'the main thread of a page', (browser) => {
  let site: Site;
  let page: Page;

  const open = async (html: string): Promise<Page> => {
    site = await serve(() => ({ body: html, type: 'text/html; charset=utf-8' }));
    page = await openPage(browser(), `${site.origin}/2026/03/12/coast/a-long-winter.html`);
    await untilAnnotated(page);
    return openPopup(browser(), page);
  };
  afterEach(async () => {
    await page.close();
    await site.close();
  });

  /** How long each script takes to start in a new tab, with a quarter of the processor. */
  const startsOf = async (url: string): Promise<Work[]> => {
    const fresh = await browser().browser.newPage();
    await fresh.emulateCPUThrottling(4);
    const work = await record(fresh, async () => {
      await fresh.goto(url);
      await untilAnnotated(fresh);
    });
    await fresh.close();
    return work.filter((one) => one.name === 'EvaluateScript' && isAnnotators(one));
  };

  /** Switches off, then on again while the page itself has nothing to do: what runs is ours. */
  const longestTask = async (html: string, slowdown: number): Promise<number> => {
    const popup = await open(html);
    await press(popup, 'Sourcelight');
    await untilPlain(page);
    await page.emulateCPUThrottling(slowdown);
    const work = await record(page, async () => {
      await press(popup, 'Sourcelight');
      await untilAnnotated(page);
      await page.bringToFront();
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    await page.emulateCPUThrottling(null);
    await popup.close();
    const tasks = work.filter(({ name }) => WORK.test(name));
    expect(tasks.length).toBeGreaterThan(10);
    return Math.max(...tasks.map(({ time }) => time));
  };

  test('has no long task of ours on a page of 10,000 words', async () => {
    expect(await longestTask(longStory(10_000), 1)).toBeLessThan(LONG);
  });

  test('has none on an ordinary page with a quarter of the processor', async () => {
    expect(await longestTask(bundledPage('sample-article'), 4)).toBeLessThan(LONG);
  });

  test('starts in no long task with a quarter of the processor', async () => {
    await open(bundledPage('sample-article')).then((popup) => popup.close());
    const shortest = new Map<string, number>();
    // What else the machine does makes a start longer, never shorter.
    for (let round = 0; round < 3; round++) {
      for (const { url, time } of await startsOf(page.url())) {
        shortest.set(url, Math.min(time, shortest.get(url) ?? time));
      }
    }
    expect(shortest.size).toBe(scripts.length);
    expect(Math.max(...shortest.values())).toBeLessThan(LONG);
  });

  test('rests while the page rests, with every extra on: what we draw never wakes us', async () => {
    const popup = await open(bundledPage('sample-article'));
    await popup.evaluate(() => chrome.storage.sync.set({ strip: true, speakerHues: true }));
    await page.bringToFront();
    await page.$eval('article', (story) => story.append('And one more.'));
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const rest = () => new Promise((resolve) => setTimeout(resolve, 3000));
    const ours = (await record(page, rest)).filter(isAnnotators);
    expect(ours).toEqual([]);
    await popup.evaluate(() => chrome.storage.sync.clear());
    await popup.close();
  });

  test('does nothing for us once switched off, whatever the page and the reader do', async () => {
    const popup = await open(bundledPage('sample-article'));
    await press(popup, 'Sourcelight');
    await untilPlain(page);
    await page.bringToFront();
    const stir = async () => {
      await page.evaluate(async () => {
        for (let n = 0; n < 10; n++) {
          document.querySelector('article')?.append(`And ${n} more.`);
          scrollBy(0, 50);
          dispatchEvent(new Event('resize'));
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      });
      for (let n = 0; n < 10; n++) await page.mouse.move(200 + 20 * n, 300 + 10 * n);
      await page.keyboard.press('ArrowDown');
      await new Promise((resolve) => setTimeout(resolve, 2500));
    };
    const ours = async () => (await record(page, stir)).filter(isAnnotators);
    expect(await ours()).toEqual([]);
    await popup.bringToFront();
    await press(popup, 'Sourcelight');
    await untilAnnotated(page);
    await page.bringToFront();
    expect(await ours()).not.toEqual([]);
    expect(await painted(page, 'sourcelight-quote')).not.toEqual([]);
    await popup.close();
  });
});
