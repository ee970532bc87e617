import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../browser/harness/find';
import { type ExtensionBrowser, launch } from '../browser/harness/launch';
import { type Answer, type Site, serve } from '../browser/harness/serve';
import { type Control, openControl } from './control';
import { type RefusingProxy, refuse } from './refusing-proxy';
import { htmlOf, type SavedPage } from './saved-pages';
import { type Visit, visit } from './visit';
import { type Faults, watchFaults } from './watch-faults';

/** After so many pages the browser is started anew, as a person would now and then. */
const SPELL = 100;

/**
 * A page may neither run its scripts nor load anything: so it holds still, and stays here. Requests
 * of scripts are allowed, because then they can only be ours.
 */
const QUIET = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; connect-src *",
};

export interface NamedVisit extends Visit {
  name: string;
}

interface Workplace {
  browser: ExtensionBrowser;
  control: Control;
  page: Page;
  faults: Faults;
}

/** Visits saved pages one after the other in one kind of browser. */
export async function soak(kind: BrowserKind, pages: readonly SavedPage[]): Promise<NamedVisit[]> {
  const shown: { answer: Answer | null } = { answer: null };
  const site = await serve(() => shown.answer);
  const proxy = await refuse();
  const visits: NamedVisit[] = [];
  for (let first = 0; first < pages.length; first += SPELL) {
    const place = await settle(kind, proxy);
    for (const saved of pages.slice(first, first + SPELL)) {
      shown.answer = { body: htmlOf(saved), type: 'text/html; charset=utf-8', headers: QUIET };
      visits.push(tell({ name: saved.name, ...(await attempt(place, site, saved)) }));
    }
    await place.browser.browser.close();
  }
  await site.close();
  proxy.close();
  return visits;
}

async function settle(kind: BrowserKind, proxy: RefusingProxy): Promise<Workplace> {
  const browser = await launch(kind, { proxy: proxy.port });
  const control = await openControl(browser);
  const page = await browser.browser.newPage();
  return { browser, control, page, faults: await watchFaults(browser, page, proxy) };
}

/** Whatever goes wrong is told as a failure of the page. */
async function attempt(place: Workplace, site: Site, saved: SavedPage): Promise<Visit> {
  const { page, control, faults } = place;
  try {
    await control.power(false);
    await page.goto(`${site.origin}${pathOf(saved)}`, { waitUntil: 'load' });
    faults.take();
    const result = await visit(page, control, saved);
    const { exceptions, requests } = faults.take();
    const more = [
      ...exceptions.map((text) => `exception: ${text.split('\n')[0]}`),
      ...requests.map((url) => `request: ${url}`),
    ];
    return { ...result, failures: [...result.failures, ...more] };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { outcome: 'empty', failures: [`broke: ${why}`], answerLost: 0, leftOver: [], time: 0 };
  }
}

/** The path that the page had on its own site, which tells a detector much. */
const pathOf = ({ url, name }: SavedPage): string =>
  url && URL.canParse(url) ? new URL(url).pathname : `/${encodeURI(name)}`;

function tell(visited: NamedVisit): NamedVisit {
  const { name, failures, leftOver } = visited;
  for (const failure of failures) console.log(`${name}: ${failure}`);
  const texts = leftOver.slice(0, MOST_TOLD).map((text) => `“${text.slice(0, 40)}”`);
  if (texts.length > 0) console.log(`${name}: also visible: ${texts.join(', ')}`);
  return visited;
}

/** Of what stays visible, so many texts a page show what it is. */
const MOST_TOLD = 3;
