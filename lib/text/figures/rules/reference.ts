import type { Rule } from '../draft';
import { at, matchAt, until } from '../patterns';

/** Numbers to call for help; they are hardly ever anything else. */
const emergency = new Set([911, 999]);

const bracketBefore = until('\\[');
const bracketAfter = at('\\]');
const moreDigits = at('[- .]\\p{Nd}{3,4}[- .]\\p{Nd}{3,4}|-\\p{Nd}{4}(?!\\p{Nd})');
const fewerDigits = until(
  '\\(\\p{Nd}{3}\\) ?|(?<![\\p{L}\\p{Sc}])\\p{Nd}{3}[-.]|\\+\\p{Nd}{0,3} ?',
);
const addressBefore = until('[@/=]');
const addressAfter = at('[@/=]\\p{L}');

/** "[142]", "555-1234", "+44 20 7946 0000", "911". */
export const reference: Rule =
  () =>
  ({ kind, numeral: { start, end, value, form } }, text) => {
    if (kind !== 'count' || form !== 'digits') return false;
    if (emergency.has(value)) return true;
    const before = [fewerDigits, addressBefore].some((pattern) => matchAt(pattern, text, start));
    const after = [moreDigits, addressAfter].some((pattern) => matchAt(pattern, text, end));
    const isNote = matchAt(bracketBefore, text, start) && matchAt(bracketAfter, text, end);
    return before || after || isNote !== null;
  };

export const examples = ['Call 911 or 555-1234; [12] men came.'];
