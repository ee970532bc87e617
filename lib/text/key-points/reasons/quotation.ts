import { overlaps, type Span, spanLength } from '../../span';
import { flag, type Reason } from './reason';

/** A point tells what happened; somebody's own words stand for themselves. */
export const quotation: Reason = {
  name: 'quotation',
  told: false,
  measure: ({ evidence }) => {
    const direct = evidence.quotes
      .filter(({ type }) => type === 'direct')
      .flatMap(({ content }) => content);
    const indirect = evidence.quotes
      .filter(({ type }) => type === 'indirect')
      .flatMap(({ content }) => content);
    return (candidate) => ({
      opens: flag(/^["“„«‘'「『]/.test(candidate.text)),
      marks: flag(/["“”„«»「」]/.test(candidate.text)),
      direct: covered(candidate, direct),
      indirect: covered(candidate, indirect),
    });
  },
};

/** The share of a sentence that lies in the spans. */
function covered(sentence: Span, spans: readonly Span[]): number {
  const lengths = spans
    .filter((span) => overlaps(span, sentence))
    .map(({ start, end }) => Math.min(end, sentence.end) - Math.max(start, sentence.start));
  return lengths.reduce((sum, length) => sum + length, 0) / spanLength(sentence);
}

export const examples = [
  'opens: The town is small. [“It is quiet,” she said.]',
  'direct: The town is small. [“It is quiet,” said Anna Berg.]',
  'indirect: The town is small. [Anna Berg said that it was quiet.]',
];
