import { WORD_END, WORD_START } from '../../characters';
import { counter } from '../counter';
import type { Draft, Refiner } from '../draft';
import { oneOf } from '../patterns';
import { wordsAfter, wordsBefore } from '../words-beside';

/** How far before a number its price may be named. */
const REACH = 60;

/** Tells an amount of money whose currency is left out: "the price of the bond fell to 104". */
export const prices: Refiner = ({ prices: { words, before }, points, nouns }) => {
  const named = new RegExp(
    `${WORD_START}${oneOf(words)}${WORD_END}[^.,;:!?()\\n]*(?:,[^.,;:!?()\\n]{0,6})?$`,
    'i',
  );
  const index = new RegExp(`${WORD_START}${oneOf(points.indices)}${WORD_END}`, 'i');
  const cue = wordsBefore(before);
  const isNamed = (reach: string): boolean => named.test(reach) && !index.test(reach);
  const some = wordsAfter(nouns.of);
  const find = counter(nouns);
  const isPrice = ({ kind, unit, start, end, numeral }: Draft, text: string): boolean =>
    kind === 'count' &&
    unit === null &&
    numeral.form === 'digits' &&
    cue(text, start) !== null &&
    isNamed(text.slice(Math.max(0, start - REACH), start)) &&
    some(text, end) === null &&
    find(text, end) === null;
  return (drafts, text) =>
    drafts.map((draft): Draft => (isPrice(draft, text) ? { ...draft, kind: 'money' } : draft));
};

export const examples = [
  { text: 'The price of a share fell to [104] in [12] shops.', kind: ['money', 'count'] },
  { text: 'The price index rose to [104.2].', kind: ['other'] },
];
