import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/extension/messages';
import { correctionOpenings } from '../../lib/page/words/corrections';
import { highlightHeadings } from '../../lib/page/words/highlights';
import { isPhrase, startsWithPhrase } from '../../lib/page/words/phrases';
import type { Analysis } from '../../lib/text/analysis';
import { sourceOf, untilPlain } from '../browser/harness/annotated';
import { until } from '../browser/harness/tabs';
import { bylineOrDate } from './byline-or-date';
import type { Control } from './control';
import { goToParagraph, layoutAround, layoutFailures } from './layout';
import type { SavedPage } from './saved-pages';
import { type Line, leftOver, lost, showsAsOwn, visibleLines } from './visible';

/** Milliseconds that the annotator may take for a page on a busy machine. */
const PATIENCE = 30_000;

/** Milliseconds that a page which is no article is watched. */
const CALM = 300;

/** What happened on one page. */
export interface Visit {
  outcome: 'annotated' | 'empty' | 'declined';
  /** What must not happen; empty on a good page. */
  failures: string[];
  /** Sentences of somebody else's answer that were hidden. */
  answerLost: number;
  /** Texts that stay visible and are neither of the story nor beside it. */
  leftOver: string[];
  /** Milliseconds until the page was annotated. */
  time: number;
}

/** Watches one page: off, on, and off again. It is there already, with Sourcelight off. */
export async function visit(page: Page, control: Control, saved: SavedPage): Promise<Visit> {
  const source = await sourceOf(page);
  const before = await visibleLines(page);
  const paragraph = await goToParagraph(page);
  const plain = paragraph && (await layoutAround(paragraph));
  const tab = await control.tabOf(await page.evaluate(() => location.href));
  const began = performance.now();
  await control.power(true);
  const detection = await control.detectionOf(tab);
  if (!detection) throw new Error('there is no detector in the page');
  if (!detection.article && !saved.story) return declined(page, source);
  if (!detection.article) await control.annotate(tab);
  const state = await untilSettled(control, tab);
  const time = performance.now() - began;
  await untilHidden(page);
  const after = await visibleLines(page);
  const annotated = paragraph && (await layoutAround(paragraph));
  await control.power(false);
  await untilPlain(page);
  const again = paragraph && (await layoutAround(paragraph));
  const hasTitle =
    state.status === 'annotated' && (await showsAsOwn(page, state.analysis.article.title));
  const seen = judge(state, saved, { lines: before, hasTitle }, after);
  const restored = (await sourceOf(page)) === source;
  const failures = [
    ...seen.failures,
    ...(plain && annotated && again ? layoutFailures(plain, annotated, again) : []),
    ...(restored ? [] : ['not restored']),
  ];
  return { ...seen, time, failures };
}

/** Our style sheet may come a moment after the attributes that it speaks of. What a page insists on is told later. */
const untilHidden = (page: Page): Promise<unknown> =>
  until(() => page.evaluate(hidesAll), PATIENCE_FOR_STYLES).catch(() => {});

const PATIENCE_FOR_STYLES = 2_000;

const hidesAll = (): boolean => {
  const hidden = '[data-sourcelight-hidden]:not([data-sourcelight-hidden=""])';
  return ![...document.querySelectorAll(hidden)].some((element) => element.checkVisibility());
};

/** What a page shows as it is, and whether its title is in that. */
interface Before {
  lines: Line[];
  hasTitle: boolean;
}

/** What is right and wrong with what the page showed before and after. */
function judge(
  state: PageState,
  saved: SavedPage,
  before: Before,
  after: Line[],
): Omit<Visit, 'time'> {
  if (state.status !== 'annotated') {
    const failures = state.status === 'failed' ? [`failed: ${state.error}`] : [];
    return { outcome: 'empty', failures, answerLost: 0, leftOver: [] };
  }
  const story = storyOf(state.analysis, before);
  const isBylineOrDate = bylineOrDate(state.analysis.article);
  const mayStay = (line: string, above: string) =>
    isBylineOrDate(line, above) || isHighlightHeading(line) || isCorrection(line);
  const answer = (saved.story ?? []).flatMap(sentencesOf);
  const ownLost = lost(story, before.lines, after);
  const answerLost = lost(answer, before.lines, after);
  return {
    outcome: 'annotated',
    failures: [
      ...ownLost.slice(0, 1).map((text) => `hid its own story: ${text.slice(0, 60)}`),
      ...(size(answerLost) > size(answer) / 2 ? ['hid most of the story'] : []),
    ],
    answerLost: answerLost.length,
    leftOver: leftOver(after, [...story, ...besides(state.analysis)], mayStay),
  };
}

/** An answer may be one long paragraph; a word that differs must not count for all of it. */
const sentencesOf = (paragraph: string): string[] =>
  paragraph.split(/(?<=[.!?…]["”’)]?)\s+|(?<=[。！？])|\n+/).filter(Boolean);

const isHighlightHeading = isPhrase(highlightHeadings);
const isCorrection = startsWithPhrase(correctionOpenings);

const size = (texts: readonly string[]): number => texts.join('').length;

async function declined(page: Page, source: string): Promise<Visit> {
  await new Promise((resolve) => setTimeout(resolve, CALM));
  const failures = (await sourceOf(page)) === source ? [] : ['changed a page that is no article'];
  return { outcome: 'declined', failures, answerLost: 0, leftOver: [], time: 0 };
}

const settled = new Set<PageState['status']>(['annotated', 'empty', 'too-large', 'failed']);

async function untilSettled(control: Control, tab: number): Promise<PageState> {
  const settle = async () => {
    const state = await control.stateOf(tab);
    return state && settled.has(state.status) ? state : null;
  };
  return (await until(settle, PATIENCE)) as PageState;
}

/** What must stay visible: the title where the page shows it, the text block by block, and the captions. */
const storyOf = ({ article }: Analysis, { hasTitle }: Before): string[] => [
  ...(hasTitle ? [article.title] : []),
  ...article.blocks.map(({ start, end }) => article.text.slice(start, end)),
  ...article.beside.filter(({ kind }) => kind === 'caption').map(({ text }) => text),
];

const besides = ({ article }: Analysis): string[] => [
  article.title,
  article.byline ?? '',
  ...article.beside.map(({ text }) => text),
];
