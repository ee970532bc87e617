import { counter } from '../counter';
import type { Rule } from '../draft';
import { wordsAfter, wordsBefore } from '../words-beside';

/** Greater numbers than these are news even where they refer back. */
const MOST = 10;

/** "which of the two", "the three said": a number that refers back to what was counted before. */
export const backward: Rule = ({ backward: words, nouns }) => {
  const before = wordsBefore(words);
  const some = wordsAfter(nouns.of);
  const find = counter(nouns);
  return ({ kind, unit, numeral: { start, end, form, value } }, text) =>
    kind === 'count' &&
    unit === null &&
    form === 'words' &&
    value <= MOST &&
    before(text, start) !== null &&
    some(text, end) === null &&
    find(text, end) === null;
};

export const examples = [
  'It is unclear which of the two won; the three were seen with the [five] mayors.',
  { text: 'Die drei gewannen gegen die [vier] Vereine.', language: 'de' },
];
