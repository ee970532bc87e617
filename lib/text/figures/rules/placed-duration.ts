import { WORD_END, WORD_START } from '../../characters';
import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf, until } from '../patterns';

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
  const after = at(`,?${GAP}${oneOf(dates.afterDuration)}${WORD_END}`);
  const before = until(`${WORD_START}${oneOf(dates.beforeDuration)}${GAP}`);
  return ({ unit, start, end }, text) =>
    durations.has(unit ?? '') &&
    (matchAt(after, text, end) !== null || matchAt(before, text, start) !== null);
};

export const examples = ['Two years ago he ran for [12 hours].'];
