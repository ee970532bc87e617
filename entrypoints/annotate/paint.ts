import type { Settings } from '../../lib/extension/settings';
import { highlightNames, type MarkKind } from '../../lib/marks/mark-sheet';
import type { AnalysedPage } from '../../lib/page/analyse-page';
import type { Analysis } from '../../lib/text/analysis';
import { chosenPoints } from '../../lib/text/key-points/chosen-points';
import type { Span } from '../../lib/text/span';

const notNull = <T>(value: T | null): value is T => value !== null;

/** What each kind of mark marks. From the ground up: a later one is painted over an earlier. */
const marked: Record<MarkKind, (analysis: Analysis, settings: Settings) => Span[]> = {
  keyPoints: ({ keyPoints }, settings) =>
    chosenPoints(keyPoints, settings)
      .map((point) => point.sentence)
      .filter(notNull),
  quotations: ({ quotes }) => quotes.flatMap((quotation) => quotation.content),
  sources: ({ quotes, figures }) => [
    ...quotes.map((quotation) => quotation.source).filter(notNull),
    ...figures.map((figure) => figure.citedBy?.source ?? null).filter(notNull),
  ],
  figures: ({ figures }) => figures,
};

const kinds = Object.keys(marked) as MarkKind[];

/**
 * Paints the marks that are switched on, without touching the page's tree; aborting removes them.
 * The page shares the registry and may clear it; what it cleared comes back with its next change.
 */
export function paint(page: AnalysedPage, settings: Settings, signal: AbortSignal): void {
  for (const [priority, kind] of kinds.entries()) {
    if (!settings[kind]) continue;
    const spans = marked[kind](page.analysis, settings);
    const highlight = new Highlight(...spans.map((span) => page.map.rangeOf(span)).filter(notNull));
    highlight.priority = priority;
    const name = highlightNames[kind];
    CSS.highlights.set(name, highlight);
    signal.addEventListener('abort', () => CSS.highlights.delete(name));
  }
}
