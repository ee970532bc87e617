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
  const after = at(`,?${GAP}${oneOf(dates.afterDuration)}(?!\\p{L})`);
  const before = until(`(?<!\\p{L})${oneOf(dates.beforeDuration)}${GAP}`);
  return ({ unit, start, end }, text) =>
    durations.has(unit ?? '') &&
    (matchAt(after, text, end) !== null || matchAt(before, text, start) !== null);
};

export const examples = ['Two years ago he ran for [12 hours].'];
