import { overlaps, type Span, spanLength } from '../../span';
import type { Candidate } from '../story';
import { hasMarks } from '../together';
import { flag, type Reason } from './reason';

/** Sentences of a story's top, where a quotation is no way to begin. */
const TOP = 5;

/** A point tells what happened; somebody's own words stand for themselves. */
export const quotation: Reason = {
  name: 'quotation',
  told: false,
  measure: ({ evidence, candidates }) => {
    const direct = evidence.quotes
      .filter(({ type }) => type === 'direct')
      .flatMap(({ content }) => content);
    const indirect = evidence.quotes
      .filter(({ type }) => type === 'indirect')
      .flatMap(({ content }) => content);
    return (candidate) => ({
      opens: flag(opensQuoted(candidate)),
      opensFirst: flag(candidate.index < TOP && opensQuoted(candidate)),
      marks: flag(hasMarks(candidate)),
      before: flag(hasMarks(candidates[candidate.index - 1])),
      after: flag(hasMarks(candidates[candidate.index + 1])),
      leadsOn: flag(opensQuoted(candidates[candidate.index + 1])),
      direct: covered(candidate, direct),
      indirect: covered(candidate, indirect),
    });
  },
};

const opensQuoted = (candidate: Candidate | undefined): boolean =>
  candidate !== undefined && /^["“„«‘'「『]/.test(candidate.text);

/** The share of a sentence that lies in the spans. */
function covered(sentence: Span, spans: readonly Span[]): number {
  const lengths = spans
    .filter((span) => overlaps(span, sentence))
    .map(({ start, end }) => Math.min(end, sentence.end) - Math.max(start, sentence.start));
  return lengths.reduce((sum, length) => sum + length, 0) / spanLength(sentence);
}

export const examples = [
  'leadsOn: It rained. [The town is small.] “It is quiet,” she said.',
  'after: It rained. [The town is small.] “It is quiet,” she said.',
  'opens: The town is small. [“It is quiet,” she said.]',
  'direct: The town is small. [“It is quiet,” said Anna Berg.]',
  'indirect: The town is small. [Anna Berg said that it was quiet.]',
];
