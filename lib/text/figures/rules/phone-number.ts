import { counter } from '../counter';
import type { Rule } from '../draft';
import { at, matchAt, until } from '../patterns';

/** The parts of a number are tried as its first, its middle and its last group. */
const parts: readonly { length: number; before: RegExp; after: RegExp }[] = [
  { length: 3, before: until('(?<!\\d)\\(?'), after: at('\\)?[- .]\\d{3}[- .]\\d{4}') },
  { length: 3, before: until('\\d{3}\\)?[- .]'), after: at('[- .]\\d{4}(?!\\d)') },
  { length: 4, before: until('\\d{3}\\)?[- .]\\d{3}[- .]'), after: at('(?!\\d)') },
  { length: 1, before: until('(?<![\\d-])'), after: at('-\\(?\\d{3}\\)?-\\d{3}-\\d{4}') },
  { length: 3, before: until('(?<![\\d-])'), after: at('-\\d{4}(?![\\d-])') },
  { length: 4, before: until('(?<!\\d)\\d{3}-'), after: at('(?![\\d-])') },
];
const international = until('\\+\\d[\\d() -]{0,18}');
const country = { before: until('\\+'), after: at('[- ]?\\(?\\d|[ ]\\(') };

/** Only a number next to others can be a part of a longer one. */
const hasNeighbour = (start: number, end: number, text: string): boolean =>
  /^[-. ()]{1,3}[0-9]/.test(text.slice(end, end + 4)) ||
  /(?:[0-9][-. ()]{1,3}|\+)$/.test(text.slice(Math.max(0, start - 4), start));

/** "555-1234", "(212) 555-1234", "+44 20 7946 0000"; but "100-1000 users". */
export const phoneNumber: Rule = ({ nouns }) => {
  const find = counter(nouns);
  return ({ kind, numeral: { start, end, form } }, text) => {
    if (kind !== 'count' || form !== 'digits' || !hasNeighbour(start, end, text)) return false;
    if (matchAt(international, text, start)) return true;
    if (matchAt(country.before, text, start) && matchAt(country.after, text, end)) return true;
    const fits = parts.some(
      ({ length, before, after }) =>
        end - start === length && matchAt(before, text, start) && matchAt(after, text, end),
    );
    const rest = /^[-.\p{Nd}]*/u.exec(text.slice(end, end + 10))?.[0].length ?? 0;
    return fits && find(text, end + rest) === null;
  };
};

export const examples = [
  'Call 555-1234, (212) 555-1234 or +44 (0)20 7946 0000.',
  'Call 1-800-555-1234 now.',
  'It has [100-1000] users and [2500-2800] members.',
];
