import type { Span } from '../../span';
import type { WordClass } from '../language';
import type { Lexicon } from '../reading/lexicon';
import { is } from '../reading/token';
import type { Refiner } from './refiner';

/** Drops what nobody in particular is said to say over and over, or would say if they were asked. */
export const dropHypothetical: Refiner = (proposals, { article, lexicon, readings }) => {
  const holds = (span: Span | null, wanted: WordClass): boolean =>
    span !== null && hasClass(article.text.slice(span.start, span.end), wanted, lexicon);
  return proposals.filter(
    ({ source, cue, sentence }) =>
      !(holds(source, 'vague') && holds(cue, 'frequency')) &&
      !(is(readings[sentence]?.tokens[0], 'conditional') && holds(cue, 'modal')),
  );
};

const hasClass = (phrase: string, wanted: WordClass, { classes }: Lexicon): boolean =>
  phrase
    .toLowerCase()
    .split(/\s+/)
    .some((word) => classes.get(word)?.has(wanted));

/** Nothing is quoted here. */
export const examples = [
  'People often said the plan was “a lost cause”.',
  'If you asked the voters, they would say “not again”.',
];
