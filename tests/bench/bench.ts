import type { Page } from 'puppeteer-core';
import { bundledPage } from '../browser/harness/bundled-pages';
import { launchBare } from '../browser/harness/launch';
import { type Answer, serve } from '../browser/harness/serve';
import { memoryHeld, type Scripts, timesOn } from './bench-page';
import { bundle } from './bundle';
import { exponent, type Point } from './growth';
import { longStory } from './long-story';
import { QUIET } from './quiet';
import { type Result, ratios, shares, type Times } from './report';

/** A page to measure, as HTML when it is asked for. */
export type Load = () => string;

export interface Measured {
  times: Times[];
  growth: Point[];
  results: Result[];
}

/** Opens a page and gives it. */
type Open = (load: Load) => Promise<Page>;

const lengths = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000];

/** Measures everything in one run of a real Chromium. */
export async function bench(pages: readonly Load[], rounds: number): Promise<Measured> {
  const scripts = { ours: await bundle('index.ts'), peers: await bundle('index-peers.ts') };
  const shown: { answer: Answer | null } = { answer: null };
  const site = await serve(() => shown.answer);
  const browser = await launchBare('chromium');
  const page = await browser.newPage();
  const open: Open = async (load) => {
    shown.answer = { body: load(), type: 'text/html; charset=utf-8', headers: QUIET };
    await page.goto(`${site.origin}/2026/03/12/world/story.html`, { waitUntil: 'load' });
    return page;
  };
  const times = await timesOfAll(open, pages, scripts, rounds);
  const growth = await growthOf(open, scripts);
  const results = [...ratios(times, shares), ...(await others(open, scripts, growth))];
  await browser.close();
  await site.close();
  return { times, growth, results };
}

async function timesOfAll(
  open: Open,
  pages: readonly Load[],
  scripts: Scripts,
  rounds: number,
): Promise<Times[]> {
  const times: Times[] = [];
  for (const load of pages) times.push(await timesOn(await open(load), scripts, rounds));
  return times;
}

async function growthOf(open: Open, scripts: Scripts): Promise<Point[]> {
  const points: Point[] = [];
  for (const words of lengths) {
    const page = await open(() => longStory(words));
    await page.evaluate(scripts.ours);
    points.push({ words, time: await page.evaluate(() => globalThis.sourcelight.whole()) });
  }
  return points;
}

async function others(open: Open, scripts: Scripts, growth: readonly Point[]): Promise<Result[]> {
  const bytes = await memoryHeld(await open(() => bundledPage('sample-article')), scripts.ours);
  const long = await open(() => longStory(10_000));
  await long.evaluate(scripts.ours);
  const step = await long.evaluate(() => globalThis.sourcelight.longestStep());
  return [
    { name: 'growth with length, exponent', measured: exponent(growth), limit: 1.1, unit: '' },
    { name: 'longest step on 10,000 words', measured: step, limit: 50, unit: ' ms' },
    { name: 'memory held on the sample article', measured: bytes / 1e6, limit: 6, unit: ' MB' },
  ];
}
