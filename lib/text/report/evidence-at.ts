import type { Findings } from '../analysis';
import { overlaps, type Span } from '../span';

/** Names one quotation or figure of a story. */
export interface EvidenceRef {
  kind: 'quotation' | 'figure';
  /** Into `quotes` or `figures`. */
  index: number;
}

type Found = Pick<Findings, 'quotes' | 'figures'>;

/** The stretches of text that a piece of evidence consists of, in text order. */
export function spansOf({ quotes, figures }: Found, { kind, index }: EvidenceRef): Span[] {
  if (kind === 'figure') return figures[index] ? [figures[index]] : [];
  const quotation = quotes[index];
  if (!quotation) return [];
  const spans = quotation.source ? [...quotation.content, quotation.source] : quotation.content;
  return spans.toSorted((a, b) => a.start - b.start);
}

/** All evidence of a story in text order; a figure comes before the quotation that holds it ends. */
export function evidenceInOrder(found: Found): EvidenceRef[] {
  const refs = [
    ...found.quotes.map((_, index): EvidenceRef => ({ kind: 'quotation', index })),
    ...found.figures.map((_, index): EvidenceRef => ({ kind: 'figure', index })),
  ];
  const start = (ref: EvidenceRef) => spansOf(found, ref)[0]?.start ?? 0;
  return refs.toSorted((a, b) => start(a) - start(b));
}

/** The evidence at a place of the text, what is smallest first: a figure before its quotation. */
export function evidenceAt(found: Found, offset: number): EvidenceRef[] {
  const place = { start: offset, end: offset + 1 };
  const size = (ref: EvidenceRef) =>
    spansOf(found, ref).reduce((sum, { start, end }) => sum + end - start, 0);
  return evidenceInOrder(found)
    .filter((ref) => spansOf(found, ref).some((span) => overlaps(span, place)))
    .toSorted((a, b) => size(a) - size(b));
}
