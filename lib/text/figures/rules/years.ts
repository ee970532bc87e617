import { WORD_END } from '../../characters';
import type { Rule } from '../draft';

const decade = new RegExp(`^['’]?s${WORD_END}`);
const secondOfTwo = /(?:1[0-9]|20)\d{2}(?:[-–/]| [-–] )$/;
const firstOfTwo = /^(?:[-–/]| [-–] )(?:1[0-9]|20)?\d{2}(?![\d%])/;
const SHORT = /['’‘`]$/;

/** "the 1990s", "1997-98", "'60s". */
export const years: Rule = () => {
  return ({ kind, numeral: { start, end, form, value } }, text) => {
    const length = end - start;
    if (kind !== 'count' || form !== 'digits' || length > 4 || length < 2) return false;
    const rest = text.slice(end, end + 8);
    const before = text.slice(Math.max(0, start - 7), start);
    if (decade.test(rest) || (length === 2 && SHORT.test(before))) return true;
    return secondOfTwo.test(before) || (value >= 1000 && value < 2100 && firstOfTwo.test(rest));
  };
};

export const examples = ["The 1997-98 deficit grew by [12%]; in the '60s and 1970s it did not."];
