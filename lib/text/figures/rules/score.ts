import { counter } from '../counter';
import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf, until } from '../patterns';

/** No team scores more. */
const MOST = 200;

/** "a 3-0 win"; but "5-15 percent", "2-3 goals", and votes: "passed 52-48". */
export const score: Rule = ({ nouns, numerals, percent, votes }) => {
  const first = at(`${GAP}?[-–]${GAP}?\\p{Nd}{1,3}(?![\\p{L}\\p{Nd}%]|[.,]\\p{Nd})`);
  const second = until(`(?<![\\p{L}\\p{Nd}\\p{Sc}.,])\\p{Nd}{1,3}${GAP}?[-–]${GAP}?`);
  const measured = at(
    `(?:${GAP}|-)${oneOf([...Object.keys(numerals.magnitudes), ...percent.percent])}(?!\\p{L})`,
  );
  const voted = until(`(?<!\\p{L})${oneOf(votes)}${GAP}(?:\\p{L}+${GAP}){0,2}(?:\\p{Nd}+[-–])?`);
  const vote = at(`${GAP}${oneOf(votes)}(?!\\p{L})`);
  const find = counter(nouns);
  const counts = (text: string, end: number): boolean =>
    find(text, end) !== null ||
    matchAt(measured, text, end) !== null ||
    matchAt(vote, text, end) !== null;

  return ({ kind, numeral: { start, end, value, form, scale } }, text) => {
    if (kind !== 'count' || form !== 'digits' || value > MOST || scale > 1) return false;
    const other = matchAt(first, text, end)?.[0].length ?? 0;
    if (other === 0 && !matchAt(second, text, start)) return false;
    return !counts(text, end + other) && !matchAt(voted, text, start);
  };
};

export const examples = [
  'They won 3-0 and 102-98 before [5,000] fans, with [2-3] goals missed.',
  'The house voted [52]-[48] for a [5-15 percent] discount.',
];
