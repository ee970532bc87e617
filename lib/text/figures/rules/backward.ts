import { textOf } from '../../span';
import { counter } from '../counter';
import type { Rule } from '../draft';
import type { Numeral } from '../numerals/numeral';
import { wordsAfter, wordsBefore } from '../words-beside';

/** Greater numbers than these are news even where they refer back. */
const MOST = 10;

/** "the top 20-30 cm" */
const DASH = /[-–]/;

/**
 * "which of the two", "the three said", "the top 10": a number that refers back to what was counted
 * before, or to a list.
 */
export const backward: Rule = ({ backward: words, ranks, nouns }) => {
  const before = wordsBefore([...words, ...ranks]);
  const known = new Set(ranks.map((rank) => rank.toLowerCase()));
  const refersBack = ({ start, end, form, value }: Numeral, text: string): boolean => {
    const found = before(text, start);
    if (found === null) return false;
    return known.has(textOf(text, found).toLowerCase())
      ? !DASH.test(text.charAt(end))
      : form === 'words' && value <= MOST;
  };
  const some = wordsAfter(nouns.of);
  const find = counter(nouns);
  return ({ kind, unit, numeral }, text) =>
    kind === 'count' &&
    unit === null &&
    refersBack(numeral, text) &&
    some(text, numeral.end) === null &&
    find(text, numeral.end) === null;
};

export const examples = [
  'It is unclear which of the two won; the three were seen with the [five] mayors.',
  'I know which of the two my aunt will keep; all three wait, and the top 100 list the [12] mayors.',
  { text: 'Die drei gewannen gegen die [vier] Vereine.', language: 'de' },
];
