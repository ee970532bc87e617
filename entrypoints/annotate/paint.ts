import type { Settings } from '../../lib/extension/settings';
import type { AnalysedPage } from '../../lib/page/analyse-page';
import type { Analysis } from '../../lib/text/analysis';
import { chosenPoints } from '../../lib/text/key-points/chosen-points';
import type { Span } from '../../lib/text/span';

/** One kind of mark: its name in the CSS highlight registry, its switch, and what it marks. */
interface Mark {
  name: string;
  setting: 'keyPoints' | 'quotations' | 'sources' | 'figures';
  spans: (analysis: Analysis, settings: Settings) => Span[];
}

const notNull = <T>(value: T | null): value is T => value !== null;

/** From the ground up: a later mark is painted over an earlier one. */
const marks: readonly Mark[] = [
  {
    name: 'sourcelight-key-point',
    setting: 'keyPoints',
    spans: ({ keyPoints }, settings) =>
      chosenPoints(keyPoints, settings)
        .map((point) => point.sentence)
        .filter(notNull),
  },
  {
    name: 'sourcelight-quote',
    setting: 'quotations',
    spans: ({ quotes }) => quotes.flatMap((quotation) => quotation.content),
  },
  {
    name: 'sourcelight-source',
    setting: 'sources',
    spans: ({ quotes, figures }) => [
      ...quotes.map((quotation) => quotation.source).filter(notNull),
      ...figures.map((figure) => figure.citedBy?.source ?? null).filter(notNull),
    ],
  },
  {
    name: 'sourcelight-figure',
    setting: 'figures',
    spans: ({ figures }) => figures,
  },
];

/**
 * Paints the marks that are switched on, without touching the page's tree; aborting removes them.
 * The page shares the registry and may clear it, so nothing here relies on it.
 */
export function paint(page: AnalysedPage, settings: Settings, signal: AbortSignal): void {
  for (const [priority, { name, setting, spans }] of marks.entries()) {
    if (!settings[setting]) continue;
    const ranges = spans(page.analysis, settings).map((span) => page.map.rangeOf(span));
    const highlight = new Highlight(...ranges.filter(notNull));
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    signal.addEventListener('abort', () => CSS.highlights.delete(name));
  }
}
