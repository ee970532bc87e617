import { WORD_END } from '../../characters';
import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf } from '../patterns';
import { wordsBefore } from '../words-beside';

const durations = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
]);

/** "two years ago", "the last five years": a duration that says when is a date. */
export const placedDuration: Rule = ({ dates }) => {
  const after = at(`[,'’]?${GAP}${oneOf(dates.afterDuration)}${WORD_END}`);
  const before = wordsBefore(dates.beforeDuration);
  return ({ unit, start, end }, text) =>
    durations.has(unit ?? '') &&
    (matchAt(after, text, end) !== null || before(text, start) !== null);
};

export const examples = [
  'Two years ago he ran for [12 hours]; two to three years ago it was less.',
  'In two years’ time he will have [six months]’ leave.',
];
