import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf } from '../look';

/** "4:30 a.m.", "0530 GMT", "14 Uhr", "4:07.13". */
export const clockTime: Rule = ({ dates }) => {
  const follow = at(`(?:[.:]\\p{Nd}{2})?${GAP}?${oneOf(dates.afterClock)}(?!\\p{L})`);
  const zone = /^ ?(?:GMT|UTC|[BCEHMP]S?T|[CEMP]DT|HKT|CES?T)\b/;
  return ({ numeral: { start, end } }, text) =>
    /^:\p{Nd}/u.test(text.slice(end, end + 2)) ||
    /\p{Nd}:$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    (end - start === 4 && zone.test(text.slice(end, end + 5))) ||
    matchAt(follow, text, end) !== null;
};

export const examples = ['At 4:30 a.m. or 5 p.m., or 0530 GMT, [40] teachers left.'];
