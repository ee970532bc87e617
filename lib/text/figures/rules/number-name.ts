import { DIGIT, isCapital, isSmall, LETTER } from '../../characters';
import type { Rule } from '../draft';

const midSentence = new RegExp(`[${LETTER}${DIGIT},] $|-$`);

/** "the Group of Seven", "the Fab Four": a number word in the middle of a sentence that is a name. */
export const numberName: Rule =
  () =>
  ({ kind, start, end, numeral: { form } }, text) =>
    kind === 'count' &&
    form === 'words' &&
    isCapital(text.charAt(start)) &&
    isSmall(text.charAt(start + 1)) &&
    midSentence.test(text.slice(Math.max(0, start - 2), start)) &&
    !(text.charAt(end) === ' ' && isCapital(text.charAt(end + 1)));

export const examples = [
  'The Group of Seven met the Big Three in [seven] cities.',
  '[Two] men left. [Three] men stayed.',
];
