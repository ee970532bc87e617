import { counter } from '../counter';
import type { Rule } from '../draft';
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
  const before = wordsBefore(words);
  const rank = wordsBefore(ranks);
  const some = wordsAfter(nouns.of);
  const find = counter(nouns);
  return ({ kind, unit, numeral: { start, end, form, value } }, text) =>
    kind === 'count' &&
    unit === null &&
    ((rank(text, start) !== null && !DASH.test(text.charAt(end))) ||
      (form === 'words' && value <= MOST && before(text, start) !== null)) &&
    some(text, end) === null &&
    find(text, end) === null;
};

export const examples = [
  'It is unclear which of the two won; the three were seen with the [five] mayors.',
  'I know which of the two my aunt will keep; all three wait, and the top 100 list the [12] mayors.',
  { text: 'Die drei gewannen gegen die [vier] Vereine.', language: 'de' },
];
