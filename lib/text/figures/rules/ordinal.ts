import type { Rule } from '../draft';
import { ahead, at, oneOf } from '../look';

/** "22nd", "the 96th-minute winner", "twenty-first". */
export const ordinal: Rule = ({ ordinals }) => {
  const ending = at(`${oneOf(ordinals.endings)}(?!\\p{L})`);
  const word = at(`[- ]${oneOf(ordinals.words)}(?!\\p{L})`);
  return ({ numeral: { end, form } }, text) =>
    (form === 'digits' && ahead(ending, text, end) !== null) ||
    (form === 'words' && ahead(word, text, end) !== null && text[end] === '-');
};

export const examples = ['The 22nd amendment and the twenty-first got [two] votes.'];
