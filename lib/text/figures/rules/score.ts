import type { Rule } from '../draft';

const BIGGEST = 200;
const before = /(?<![\p{L}\p{Nd}$€£%])\p{Nd}{1,3} ?[-–:] ?$/u;
const after =
  /^ ?[-–:] ?\p{Nd}{1,3}(?![\p{Nd}%.,]\p{Nd}|[\p{L}\p{Nd}%])(?! (?:percent|per cent|million|billion|people|\p{Ll}+s\b))/u;

/** "a 3-0 win". */
export const score: Rule =
  () =>
  ({ kind, numeral: { start, end, value, form } }, text) =>
    kind === 'count' &&
    form === 'digits' &&
    value <= BIGGEST &&
    (after.test(text.slice(end, end + 16)) ||
      (before.test(text.slice(Math.max(0, start - 7), start)) &&
        !/^ \p{Ll}+s\b|^ (?:million|billion)/u.test(text.slice(end, end + 20))));

export const examples = ['They won 3-0 and 102-98 before [5,000] fans.'];
