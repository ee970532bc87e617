import type { Rule } from '../draft';

const CAPITAL = /^\p{Lu}\p{Ll}/u;
const midSentence = /[\p{L}\p{Nd},] $|-$/u;

/** "the Group of Seven", "the Fab Four": a number word in the middle of a sentence that is a name. */
export const numberName: Rule =
  () =>
  ({ kind, start, end, numeral: { form } }, text) =>
    kind === 'count' &&
    form === 'words' &&
    CAPITAL.test(text.slice(start, start + 2)) &&
    midSentence.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^ \p{Lu}/u.test(text.slice(end, end + 2));

export const examples = [
  'The Group of Seven met the Big Three in [seven] cities.',
  '[Two] men left. [Three] men stayed.',
];
