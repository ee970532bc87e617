import { WORD_END } from '../../characters';
import type { Rule } from '../draft';
import { at, matchAt, oneOf } from '../patterns';

/** "one day", "zero tolerance": fixed phrases that count nothing. */
export const idiom: Rule = ({ idioms }) => {
  const phrase = at(`${oneOf(idioms)}${WORD_END}`);
  return ({ numeral: { start } }, text) => matchAt(phrase, text, start) !== null;
};

export const examples = ['One day they will show zero tolerance to [two] of them.'];
