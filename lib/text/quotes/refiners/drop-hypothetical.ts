import type { Span } from '../../span';
import type { WordClass } from '../language';
import type { Lexicon } from '../reading/lexicon';
import type { Refiner } from './refiner';

/** Drops what nobody in particular is said to say over and over: "People often say ...". */
export const dropHypothetical: Refiner = (proposals, { article, lexicon }) => {
  const holds = (span: Span | null, wanted: WordClass): boolean =>
    span !== null && hasClass(article.text.slice(span.start, span.end), wanted, lexicon);
  return proposals.filter(
    ({ source, cue }) => !(holds(source, 'vague') && holds(cue, 'frequency')),
  );
};

const hasClass = (phrase: string, wanted: WordClass, { classes }: Lexicon): boolean =>
  phrase
    .toLowerCase()
    .split(/\s+/)
    .some((word) => classes.get(word)?.has(wanted));

/** Nothing is quoted here. */
export const examples = ['People often said the plan was “a lost cause”.'];
