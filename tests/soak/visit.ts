import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/extension/messages';
import type { Analysis } from '../../lib/text/analysis';
import { sourceOf, untilPlain } from '../browser/harness/annotated';
import { until } from '../browser/harness/tabs';
import type { Control } from './control';
import type { SavedPage } from './saved-pages';
import { leftOver, lost, visibleTexts } from './visible';

/** Milliseconds that the annotator may take for a page on a busy machine. */
const PATIENCE = 30_000;

/** Milliseconds that a page which is no article is watched. */
const CALM = 300;

/** What happened on one page. */
export interface Visit {
  outcome: 'annotated' | 'empty' | 'declined';
  /** What must not happen; empty on a good page. */
  failures: string[];
  /** Paragraphs of somebody else's answer that were hidden. */
  answerLost: number;
  /** Words that stay visible and are neither of the story nor beside it. */
  leftOver: number;
  /** Milliseconds until the page was annotated. */
  time: number;
}

/** Loads nothing, watches: off, on, and off again. The page is there already, with Sourcelight off. */
export async function visit(page: Page, control: Control, saved: SavedPage): Promise<Visit> {
  const source = await sourceOf(page);
  const before = await visibleTexts(page);
  const tab = await control.tabOf(await page.evaluate(() => location.href));
  const began = performance.now();
  await control.power(true);
  const detection = await control.detectionOf(tab);
  if (!detection) throw new Error('there is no detector in the page');
  if (!detection.article && !saved.story) return declined(page, source);
  if (!detection.article) await control.annotate(tab);
  const state = await untilSettled(control, tab);
  const time = performance.now() - began;
  const after = await visibleTexts(page);
  await control.power(false);
  await untilPlain(page);
  const restored = (await sourceOf(page)) === source;
  const failures = restored ? [] : ['not restored'];
  if (state.status !== 'annotated') {
    if (state.status === 'failed') failures.push(`failed: ${state.error}`);
    return { outcome: 'empty', failures, answerLost: 0, leftOver: 0, time };
  }
  const story = storyOf(state.analysis);
  const hidden = lost(story, before, after);
  if (hidden.length > 0) failures.push(`hid its own story: ${hidden[0]?.slice(0, 60)}`);
  const answerLost = lost(saved.story ?? [], before, after).length;
  if (saved.story && answerLost > saved.story.length / 2) failures.push('hid most of the story');
  return {
    outcome: 'annotated',
    failures,
    answerLost,
    leftOver: leftOver(after, [...story, ...besides(state.analysis)]),
    time,
  };
}

async function declined(page: Page, source: string): Promise<Visit> {
  await new Promise((resolve) => setTimeout(resolve, CALM));
  const failures = (await sourceOf(page)) === source ? [] : ['changed a page that is no article'];
  return { outcome: 'declined', failures, answerLost: 0, leftOver: 0, time: 0 };
}

const settled = new Set<PageState['status']>(['annotated', 'empty', 'failed']);

async function untilSettled(control: Control, tab: number): Promise<PageState> {
  const settle = async () => {
    const state = await control.stateOf(tab);
    return state && settled.has(state.status) ? state : null;
  };
  return (await until(settle, PATIENCE)) as PageState;
}

/** What must stay visible: the title, the text block by block, and the captions. */
const storyOf = ({ article }: Analysis): string[] => [
  article.title,
  ...article.blocks.map(({ start, end }) => article.text.slice(start, end)),
  ...article.beside.filter(({ kind }) => kind === 'caption').map(({ text }) => text),
];

const besides = ({ article }: Analysis): string[] => [
  article.byline ?? '',
  ...article.beside.map(({ text }) => text),
];
