import { DIGIT, LETTER, WORD_END } from '../../characters';
import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf } from '../patterns';

/** "601 Riverview Dr." */
export const address: Rule = ({ streets }) => {
  const street = at(`(?:${GAP}[${LETTER}${DIGIT}.]+){0,3}?${GAP}${oneOf(streets)}${WORD_END}`);
  const capital = /^ (?:\p{Lu}|\p{Nd})/u;
  return ({ kind, numeral: { end } }, text) =>
    kind === 'count' &&
    capital.test(text.slice(end, end + 2)) &&
    matchAt(street, text, end) !== null;
};

export const examples = [
  'The couple live at 601 Riverview Dr. in Florence and 5 West 44th Street.',
];
