import type { AnalysedPage } from '../../lib/page/analyser';
import type { Span } from '../../lib/text/span';

/**
 * Would showing a page anew change nothing? So it is when a page changes where nothing is marked
 * or hidden; leaving what is shown alone keeps an open card open.
 */
export function looksSame(before: AnalysedPage, now: AnalysedPage): boolean {
  return (
    JSON.stringify(before.analysis) === JSON.stringify(now.analysis) &&
    before.boilerplate.length === now.boilerplate.length &&
    before.boilerplate.every(({ element }, index) => now.boilerplate[index]?.element === element) &&
    evidenceOf(now).every((span) => isSameRange(before.map.rangeOf(span), now.map.rangeOf(span)))
  );
}

/** Every stretch of the story that may be painted lies in one of these. */
const evidenceOf = ({ analysis }: AnalysedPage): Span[] => [
  ...analysis.article.sentences,
  ...analysis.figures,
  ...analysis.quotes.flatMap(({ content, source }) => (source ? [...content, source] : content)),
];

const isSameRange = (a: Range | null, b: Range | null): boolean =>
  a?.startContainer === b?.startContainer &&
  a?.startOffset === b?.startOffset &&
  a?.endContainer === b?.endContainer &&
  a?.endOffset === b?.endOffset;
