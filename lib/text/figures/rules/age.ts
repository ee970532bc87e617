import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf, until } from '../look';

const OLDEST = 120;

/** "10-year-old", "aged 26", "John Smith, 44, said". */
export const age: Rule = ({ ages }) => {
  const before = until(
    `(?<!\\p{L})${oneOf(ages.before)}${GAP}(?:\\p{Nd}{1,3}(?:${GAP}\\p{Ll}{1,3}${GAP}|[-–]))?`,
  );
  const after = at(`(?:${GAP}|-)?${oneOf(ages.after)}(?!\\p{L})`);
  const apposition = /^(?:,(?! \p{Nd})|\)|\.(?! ?\p{Nd})|;)/u;
  const person = /\p{Lu}[\p{L}.'’-]+,? $|\p{Lu}[\p{L}.'’-]+ \($/u;
  return ({ kind, numeral: { start, end, value, form } }, text) => {
    if (matchAt(after, text, end)) return true;
    if (kind !== 'count' || form === 'fraction' || value > OLDEST) return false;
    if (matchAt(before, text, start)) return true;
    const earlier = text.slice(Math.max(0, start - 30), start);
    return (
      end - start <= 3 &&
      form === 'digits' &&
      person.test(earlier) &&
      apposition.test(text.slice(end, end + 3)) &&
      /[,(] ?$/.test(earlier)
    );
  };
};

export const examples = [
  'The 10-year-old met John Smith, 44, and [three] people aged 18 to 34.',
  'Her son is five years old.',
];
