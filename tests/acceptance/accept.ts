import type { Page } from 'puppeteer-core';
import type { Analysis } from '../../lib/text/analysis';
import {
  painted,
  sourceOf,
  untilAnnotated,
  untilPlain,
  visibleText,
} from '../browser/harness/annotated';
import { anonymise } from '../browser/harness/anonymise';
import type { BrowserKind } from '../browser/harness/find';
import { type ExtensionBrowser, launch } from '../browser/harness/launch';
import { plainSource } from '../browser/harness/plain-source';
import { press } from '../browser/harness/popup';
import { serve } from '../browser/harness/serve';
import { openPage, openPopup } from '../browser/harness/tabs';
import { type Control, openControl } from '../soak/control';
import { falseMarks, foundFigures, foundQuotations } from './compare';
import type { LabelledPage } from './labelled-page';

/** One thing that was looked at: what is wrong is listed. */
export interface Check {
  name: string;
  wrong: string[];
  /** How much may be wrong. */
  allowed: number;
}

/** An address like those of newspapers: detectors look at them. */
const PATH = '/2014/06/23/world/meast/iraq-crisis/index.html';
const NAMELESS = '/2014/06/24/world/meast/iraq-crisis/index.html';

/** Tries the built extension on a labelled page in one kind of browser. */
export async function accept(kind: BrowserKind, labelled: LabelledPage): Promise<Check[]> {
  const bodies = new Map([
    [PATH, labelled.html],
    [NAMELESS, anonymise(labelled.html)],
  ]);
  const type = 'text/html; charset=utf-8';
  const site = await serve((path) => ({ body: bodies.get(path) ?? '', type }));
  const browser = await launch(kind);
  const checks = [
    ...(await asItIs(browser, `${site.origin}${PATH}`, labelled)),
    ...(await nameless(browser, `${site.origin}${NAMELESS}`, labelled)),
  ];
  await browser.browser.close();
  await site.close();
  return checks;
}

async function asItIs(
  browser: ExtensionBrowser,
  url: string,
  labelled: LabelledPage,
): Promise<Check[]> {
  const control = await openControl(browser);
  const page = await openPage(browser, url);
  await untilAnnotated(page);
  const checks = [...(await blocks(page, labelled)), ...(await marks(page, labelled, control))];
  const popup = await openPopup(browser, page);
  await press(popup, 'Sourcelight');
  await untilPlain(page);
  const restored = (await sourceOf(page)) === (await plainSource(browser.kind, url));
  await press(popup, 'Sourcelight');
  return [...checks, { name: 'restored', wrong: restored ? [] : ['differs'], allowed: 0 }];
}

/** The same words on a page that says nothing of itself. */
async function nameless(
  browser: ExtensionBrowser,
  url: string,
  labelled: LabelledPage,
): Promise<Check[]> {
  const page = await openPage(browser, url);
  await untilAnnotated(page);
  const checks = await blocks(page, labelled);
  return checks.map((check) => ({ ...check, name: `nameless: ${check.name}` }));
}

async function blocks(page: Page, { keep, hide }: LabelledPage): Promise<Check[]> {
  const text = await visibleText(page);
  return [
    { name: 'story visible', wrong: keep.filter((words) => !text.includes(words)), allowed: 0 },
    { name: 'boilerplate hidden', wrong: hide.filter((words) => text.includes(words)), allowed: 0 },
  ];
}

async function marks(page: Page, labelled: LabelledPage, control: Control): Promise<Check[]> {
  const analysis = await analysisOf(page, control);
  const points = analysis.keyPoints.filter(({ from }) => from === 'publisher');
  const texts = points.map(({ text }) => text);
  const quotes = (await painted(page, 'sourcelight-quote')).join('\n');
  const direct = labelled.quotes.filter(({ type }) => type === 'direct').flatMap((q) => q.content);
  return [
    {
      name: 'publisher’s key points',
      wrong: labelled.publisherHighlights.filter((point) => !texts.includes(point)),
      allowed: 0,
    },
    { name: 'direct quotations', wrong: direct.filter((w) => !quotes.includes(w)), allowed: 0 },
    missing('quotations', foundQuotations(labelled, analysis), 12),
    missing('figures', foundFigures(labelled, analysis), 9),
    { name: 'false marks', wrong: falseMarks(labelled, analysis), allowed: 0 },
  ];
}

const missing = (name: string, found: [string, boolean][], needed: number): Check => ({
  name: `${name}: ${found.filter(([, yes]) => yes).length} of ${found.length}`,
  wrong: found.filter(([, yes]) => !yes).map(([text]) => text),
  allowed: found.length - needed,
});

async function analysisOf(page: Page, control: Control): Promise<Analysis> {
  const tab = await control.tabOf(await page.evaluate(() => location.href));
  const state = await control.stateOf(tab);
  if (state?.status !== 'annotated') throw new Error(`The page is ${state?.status}`);
  return state.analysis;
}
