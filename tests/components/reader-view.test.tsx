// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { PageView, Switches } from '../../components/page-view';
import { ReaderView } from '../../components/ReaderView';
import { Translation } from '../../components/translation';
import type { Analysis, KeyPoint } from '../../lib/text/analysis';
import type { PointChoice } from '../../lib/text/key-points/chosen-points';
import type { Span } from '../../lib/text/span';
import { inEnglish } from '../translation/english';

const switches: Switches = {
  on: true,
  boilerplate: true,
  quotations: true,
  sources: true,
  figures: false,
  keyPoints: true,
  site: { host: 'news.example', on: true },
};

const point = (text: string, from: KeyPoint['from'], rank: number | null): KeyPoint => ({
  text,
  from,
  sentence: rank === null ? null : { start: rank, end: rank + 1 },
  subject: null,
  rank,
  because: [],
});

const annotated = (keyPoints: KeyPoint[]): PageView => {
  const analysis: Analysis = {
    detection: { article: true, score: 1, reasons: ['It reads like one'] },
    article: {
      url: null,
      title: 'Harbour bridge opens',
      byline: null,
      published: null,
      language: 'en',
      text: 'word '.repeat(500),
      blocks: [],
      sentences: [],
      beside: [],
    },
    hidden: [{ rule: 'navigation', selector: 'nav', text: 'Home' }],
    quotes: [],
    figures: [],
    speakers: [],
    keyPoints,
  };
  return { status: 'annotated', analysis, restored: [], lasting: [] };
};

const actions = () => ({
  onPower: vi.fn(),
  onSite: vi.fn(),
  onFeature: vi.fn(),
  onJump: vi.fn(),
  onAnnotate: vi.fn(),
  onGrant: vi.fn(),
  onChoice: vi.fn(),
  onRestore: vi.fn(),
  onPeek: vi.fn(),
  onCopy: vi.fn(async (_text: string) => {}),
  onPrint: vi.fn(),
  onSettings: vi.fn(),
  onPanel: vi.fn(),
});

const three: PointChoice = { points: 3, pointsFrom: 'publisher' };

function show(view: PageView, set = switches, here: Span | null = null, choice = three) {
  const calls = actions();
  render(
    <Translation.Provider value={inEnglish}>
      <ReaderView view={view} switches={set} choice={choice} actions={calls} here={here} />
    </Translation.Provider>,
    document.body,
  );
  return calls;
}

const switchNamed = (name: string) =>
  document.querySelector<HTMLInputElement>(`[role=switch][aria-label="${name}"]`);
const points = () => [...document.querySelectorAll<HTMLButtonElement>('.key-points button')];
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (element) => (element.ariaLabel ?? element.textContent) === name,
  );

afterEach(() => render(null, document.body));

test('shows title, reading time, counts and how much is hidden', () => {
  show(annotated([]));
  const text = document.body.textContent;
  for (const part of ['Harbour bridge opens', '2 min read', '0 quotations', '1 block']) {
    expect(text).toContain(part);
  }
});

test('the publisher’s highlights come before extracted points', () => {
  show(annotated([point('Theirs', 'publisher', null), point('Ours', 'extracted', 1)]));
  expect(points().map((element) => element.textContent)).toEqual(['Theirs']);
  expect(document.body.textContent).toContain('Publisher’s');
});

test('a point leads to its sentence; one without a sentence cannot be pressed', () => {
  const { onJump } = show(annotated([point('A', 'extracted', 1), point('B', 'extracted', 2)]));
  points()[1]?.click();
  expect(onJump).toHaveBeenCalledWith({ start: 2, end: 3 });
  show(annotated([point('Theirs', 'publisher', null)]));
  expect(points()[0]?.disabled).toBe(true);
});

const choiceNamed = (name: string) =>
  [...document.querySelectorAll('.point-choice label')]
    .find((label) => label.textContent === name)
    ?.querySelector('input');

test.each([1, 3, 5] as const)('%i points are the best of the story, in its order', (number) => {
  const ranks = [4, 1, 5, 3, 2];
  const ours = ranks.map((rank) => point(`Of rank ${rank}`, 'extracted', rank));
  const { onChoice } = show(annotated(ours), switches, null, { ...three, points: number });
  const best = ranks.filter((rank) => rank <= number).map((rank) => `Of rank ${rank}`);
  expect(points().map((element) => element.textContent)).toEqual(best);
  expect(choiceNamed(String(number))?.checked).toBe(true);
  const other = number === 1 ? 5 : 1;
  choiceNamed(String(other))?.click();
  expect(onChoice).toHaveBeenCalledWith({ points: other });
});

test('the reader may have points of the story instead of the publisher’s', () => {
  const both = annotated([point('Theirs', 'publisher', null), point('Ours', 'extracted', 1)]);
  const { onChoice } = show(both);
  expect(choiceNamed('3')).toBeUndefined();
  choiceNamed('From the story')?.click();
  expect(onChoice).toHaveBeenCalledWith({ pointsFrom: 'story' });
  show(both, switches, null, { points: 1, pointsFrom: 'story' });
  expect(points().map((element) => element.textContent)).toEqual(['Ours']);
});

test('copies the shown points and the evidence as Markdown, and the whole analysis as JSON', async () => {
  const view = annotated([point('A', 'extracted', 1), point('B', 'extracted', 2)]);
  if (view.status !== 'annotated') throw new Error('It is annotated.');
  const { onCopy } = show(view, switches, null, { ...three, points: 1 });
  button('Copy as Markdown')?.click();
  expect(onCopy).toHaveBeenCalledWith(
    expect.stringMatching(/^# Harbour bridge opens[\s\S]*\n- A$/),
  );
  button('Copy as JSON')?.click();
  expect(JSON.parse(onCopy.mock.lastCall?.[0] ?? '')).toEqual(view.analysis);
  await vi.waitFor(() =>
    expect(document.querySelector('[role=status]')?.textContent).toBe('Copied'),
  );
});

test('says that copying failed', async () => {
  const { onCopy } = show(annotated([]));
  onCopy.mockRejectedValue(new Error('not allowed'));
  button('Copy as JSON')?.click();
  const said = () => document.querySelector('[role=status]')?.textContent;
  await vi.waitFor(() => expect(said()).toContain('not'));
});

test('what the reader sees now is set apart, and nothing else', () => {
  Element.prototype.scrollIntoView = vi.fn(); // jsdom has none
  const view = annotated([point('A', 'extracted', 1), point('B', 'extracted', 2)]);
  show(view, switches, { start: 2, end: 9 });
  const here = [...document.querySelectorAll('.here')].map((entry) => entry.textContent);
  expect(here).toEqual(['B']);
});

test('a hidden block of nothing but dashes is said to have no words, and comes last', async () => {
  const view = annotated([]);
  if (view.status !== 'annotated') throw new Error('It is annotated.');
  view.analysis.hidden.unshift({ rule: 'asides', selector: 'aside', text: '_ –' });
  show(view);
  [...document.querySelectorAll<HTMLElement>('[role=tab]')].at(-1)?.click();
  const texts = () =>
    [...document.querySelectorAll('.hidden-blocks .quiet')].map((e) => e.textContent);
  await vi.waitFor(() => expect(texts()).toEqual(['Home', 'without text']));
});

test('every switch has its name, its state and its effect', () => {
  const { onFeature, onPower, onSite } = show(annotated([]));
  expect(switchNamed('Figures')?.checked).toBe(false);
  for (const name of ['Boilerplate hidden', 'Quotations', 'Sources', 'Key points']) {
    expect(switchNamed(name)?.checked).toBe(true);
  }
  switchNamed('Figures')?.click();
  expect(onFeature).toHaveBeenCalledWith('figures', true);
  switchNamed('Sourcelight')?.click();
  expect(onPower).toHaveBeenCalledWith(false);
  switchNamed('This site')?.click();
  expect(onSite).toHaveBeenCalledWith('news.example', false);
});

test('says whether all of Sourcelight is off, or one site', () => {
  const title = () => document.querySelector('h1')?.textContent;
  show({ status: 'off' }, { ...switches, site: { host: 'news.example', on: false } });
  expect(title()).toBe('Off on news.example');
  show({ status: 'off' }, { ...switches, on: false });
  expect(title()).toBe('Sourcelight is off');
});

test('without Sourcelight the other switches rest', () => {
  show({ status: 'off' }, { ...switches, on: false });
  expect(switchNamed('Sourcelight')?.disabled).toBe(false);
  expect(switchNamed('Quotations')?.disabled).toBe(true);
  expect(switchNamed('This site')?.disabled).toBe(true);
});

test('leads to the settings and to the side panel', () => {
  const { onSettings, onPanel } = show({ status: 'off' });
  button('Settings')?.click();
  button('Side panel')?.click();
  expect([onSettings, onPanel].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('of what is hidden, the reader’s own comes first, and what has no words last', () => {
  const block = (rule: string, text: string) => ({ rule, selector: `#${rule}${text}`, text });
  const view = annotated([]);
  if (view.status !== 'annotated') throw new Error('The view is not of an annotated page.');
  view.analysis.hidden = [block('asides', ''), block('asides', 'B'), block('by-reader', 'C')];
  const { onRestore } = show(view);
  document.querySelectorAll<HTMLElement>('[role=tab]')[3]?.click();
  return vi.waitFor(() => {
    const names = [...document.querySelectorAll('.hidden-blocks .rule')];
    expect(names.map((name) => name.textContent)).toEqual([
      'Hidden by you',
      'Boxes beside the text',
      'Boxes beside the text',
    ]);
    button('Always hide on this site: C')?.click();
    expect(onRestore).toHaveBeenCalledWith(2, true, true);
    button('Show: B')?.click();
    expect(onRestore).toHaveBeenCalledWith(1, false, false);
  });
});

test.each<[PageView, string, string | null]>([
  [{ status: 'waiting' }, 'Ready when you are', 'Annotate this page'],
  [{ status: 'reading' }, 'Still reading', null],
  [{ status: 'cannot-run' }, 'can’t run here', null],
  [{ status: 'needs-permission' }, 'your permission', 'Allow'],
  [{ status: 'empty' }, 'No story found', null],
  [{ status: 'too-large' }, 'too large', null],
  [{ status: 'failed', error: 'Error: odd page' }, 'odd page', 'Try again'],
  [
    { status: 'not-article', detection: { article: false, score: 0.1, reasons: ['Mostly links'] } },
    'Mostly links',
    'Annotate anyway',
  ],
])('says honestly: %o', (view, text, action) => {
  const { onGrant, onAnnotate } = show(view);
  expect(document.body.textContent).toContain(text);
  if (action === null) return;
  button(action)?.click();
  expect(onGrant.mock.calls.length + onAnnotate.mock.calls.length).toBe(1);
});
