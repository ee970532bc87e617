import type { Browser, HTTPRequest } from 'puppeteer-core';
import { launchBare } from '../browser/harness/launch';
import { htmlOf, type SavedPage } from '../soak/saved-pages';
import { bundle } from './bundle';
import { QUIET } from './quiet';
import type { Times } from './report';

declare global {
  var decide: (oursFirst: boolean, rounds: number) => Record<string, number>;
}

/**
 * Milliseconds that the detector and its peer take to decide on each page: first in a process that
 * has compiled nothing yet, as in a tab that was just opened, then in the best of many rounds. The
 * two take turns at going first.
 */
export async function decisions(pages: readonly SavedPage[], rounds: number): Promise<Times[]> {
  if (pages.length === 0) return [];
  const script = await bundle('index-decisions.ts');
  const browser = await launchBare('chromium');
  const times: Times[] = [];
  for (const [at, saved] of pages.entries()) {
    times.push(await timesOn(browser, saved, script, [at % 2 === 0, rounds]));
  }
  await browser.close();
  return times;
}

async function timesOn(
  browser: Browser,
  saved: SavedPage,
  script: string,
  how: [oursFirst: boolean, rounds: number],
): Promise<Times> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setRequestInterception(true);
  page.on('request', answerOnce(htmlOf(saved)));
  await page.goto(addressOf(saved), { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  const times = await page.evaluate((...how) => globalThis.decide(...how), ...how);
  await context.close();
  return times;
}

/** Only a page that came safely can be isolated. */
const addressOf = ({ url }: SavedPage): string =>
  (url ?? 'https://news.example/').replace(/^http:/, 'https:');

/** Serves the page and nothing else. */
function answerOnce(body: string): (request: HTTPRequest) => void {
  let served = false;
  return (request) => {
    if (served) void request.abort('aborted');
    else void request.respond({ body, contentType: 'text/html; charset=utf-8', headers: QUIET });
    served = true;
  };
}
