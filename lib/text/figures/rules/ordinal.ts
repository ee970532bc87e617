import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf } from '../patterns';

/** "22nd", "the 96th-minute winner", "twenty-first", "vingt et unième", "am 23. Mai". */
export const ordinal: Rule = ({ ordinals, numerals }) => {
  const ending = at(
    `${oneOf(ordinals.endings)}(?=[ \\u00a0-](?!\\p{Lu}\\p{Ll}+ \\p{Lu})|[,;)]|$)(?!\\p{L})`,
  );
  const word = at(`(?:-|${GAP}${oneOf(numerals.joiners)}${GAP})${oneOf(ordinals.words)}(?!\\p{L})`);
  return ({ numeral: { end, form } }, text) =>
    matchAt(form === 'digits' ? ending : word, text, end) !== null;
};

export const examples = ['The 22nd amendment and the twenty-first got [two] votes.'];
