import type { Settings } from '../../lib/extension/settings';
import { hues } from '../../lib/marks/hues';
import {
  highlightNames,
  type MarkKind,
  type SpokenKind,
  speakerHighlight,
} from '../../lib/marks/mark-sheet';
import type { AnalysedPage } from '../../lib/page/analyser';
import type { Analysis } from '../../lib/text/analysis';
import { chosenPoints } from '../../lib/text/key-points/chosen-points';
import { speakersByWords } from '../../lib/text/report/speakers-by-words';
import type { Span } from '../../lib/text/span';
import { end } from './end';

const notNull = <T>(value: T | null): value is T => value !== null;

/** A stretch of the story that is marked, and who speaks there. */
interface Mark {
  span: Span;
  speaker: number | null;
}

/** What each kind of mark marks. From the ground up: a later one is painted over an earlier. */
const marked: Record<MarkKind, (analysis: Analysis, settings: Settings) => Mark[]> = {
  keyPoints: ({ keyPoints }, settings) =>
    chosenPoints(keyPoints, settings).flatMap(({ sentence }) => markOf(sentence)),
  quotations: ({ quotes }) =>
    quotes.flatMap(({ content, speaker }) => content.map((span) => ({ span, speaker }))),
  sources: ({ quotes, figures }) => [
    ...quotes.flatMap(({ source, speaker }) => markOf(source, speaker)),
    ...figures.flatMap(({ citedBy }) => (citedBy ? markOf(citedBy.source, citedBy.speaker) : [])),
  ],
  figures: ({ figures }) => figures.flatMap((figure) => markOf(figure)),
};

const markOf = (span: Span | null, speaker: number | null = null): Mark[] =>
  span ? [{ span, speaker }] : [];

const kinds = Object.keys(marked) as MarkKind[];

/**
 * Paints the marks that are switched on, without touching the page's tree; aborting removes them.
 * The page shares the registry and may clear it; what it cleared comes back with its next change.
 */
export function paint(page: AnalysedPage, settings: Settings, signal: AbortSignal): void {
  const forced = matchMedia('(forced-colors: active)');
  let painted = new AbortController();
  const again = () => {
    end(painted);
    painted = new AbortController();
    const until = AbortSignal.any([signal, painted.signal]);
    for (const kind of kinds) {
      if (settings[kind] && !(forced.matches && isLost(kind, settings))) {
        paintKind(kind, page, settings, until);
      }
    }
  };
  again();
  forced.addEventListener('change', again, { signal });
}

/**
 * With forced colours Chromium gives every highlight the colours of a selection, so that a tint
 * looks like any other, and whole sentences like selected ones; only lines still tell something.
 */
const isLost = (kind: MarkKind, { looks }: Settings): boolean =>
  kind === 'keyPoints' || looks[kind].line === 'tint';

function paintKind(
  kind: MarkKind,
  { analysis, map }: AnalysedPage,
  settings: Settings,
  signal: AbortSignal,
): void {
  const marks = marked[kind](analysis, settings);
  const priority = kinds.indexOf(kind);
  const ranges = (of: Mark[]) => of.map(({ span }) => map.rangeOf(span)).filter(notNull);
  register(highlightNames[kind], ranges(marks), priority, signal);
  if (!settings.speakerHues || !(kind === 'quotations' || kind === 'sources')) return;
  for (const [name, own] of byHue(kind, marks, analysis)) {
    register(name, ranges(own), priority, signal);
  }
}

/** Marks by the name of their speaker's own highlight. */
function byHue(
  kind: SpokenKind,
  marks: readonly Mark[],
  { speakers }: Analysis,
): Map<string, Mark[]> {
  const order = speakersByWords(speakers);
  return Map.groupBy(marks, ({ speaker }) => {
    const place = speaker === null ? -1 : order.indexOf(speaker);
    return speakerHighlight(kind, place >= 0 && place < hues.length ? place : null);
  });
}

function register(
  name: string,
  ranges: readonly Range[],
  priority: number,
  signal: AbortSignal,
): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  signal.addEventListener('abort', () => CSS.highlights.delete(name));
}
