import { LETTER, WORD_START } from '../../characters';
import { counter } from '../counter';
import type { Rule } from '../draft';
import { GAP, matchAt, oneOf, until } from '../patterns';
import { OLDEST } from './age';

/** "when he was 67", "she's just 12": an age where nothing follows that could be counted. */
export const ageTold: Rule = ({ ages, nouns }) => {
  const told = until(`${WORD_START}${oneOf(ages.copulas)}${GAP}(?:[${LETTER}]+${GAP})?`);
  const find = counter(nouns);
  return ({ kind, numeral: { start, end, value, form } }, text) =>
    kind === 'count' &&
    form === 'digits' &&
    value <= OLDEST &&
    matchAt(told, text, start) !== null &&
    text.charAt(end) !== '-' &&
    find(text, end) === null;
};

export const examples = [
  'When he was 67, she was just 12; she is [40] votes short, and he was [3 miles] away.',
];
