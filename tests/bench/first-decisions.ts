import type { Browser, HTTPRequest } from 'puppeteer-core';
import { launchBare } from '../browser/harness/launch';
import { htmlOf, type SavedPage } from '../soak/saved-pages';
import { bundle } from './bundle';
import { QUIET } from './quiet';
import type { Times } from './report';

declare global {
  var decideFirst: (oursFirst: boolean) => Record<string, number>;
}

/**
 * Milliseconds that the detector and its peer take for their first decision on each page: in a
 * process that has compiled nothing yet, as in a tab that was just opened, the two taking turns at
 * going first.
 */
export async function firstDecisions(pages: readonly SavedPage[]): Promise<Times[]> {
  if (pages.length === 0) return [];
  const script = await bundle('index-first.ts');
  const browser = await launchBare('chromium');
  const times: Times[] = [];
  for (const [at, saved] of pages.entries()) {
    times.push(await timesOn(browser, saved, script, at % 2 === 0));
  }
  await browser.close();
  return times;
}

async function timesOn(
  browser: Browser,
  saved: SavedPage,
  script: string,
  oursFirst: boolean,
): Promise<Times> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setRequestInterception(true);
  page.on('request', answerOnce(htmlOf(saved)));
  await page.goto(addressOf(saved), { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  const times = await page.evaluate((first) => globalThis.decideFirst(first), oursFirst);
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
