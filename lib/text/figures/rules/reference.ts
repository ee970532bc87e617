import type { Rule } from '../draft';

/** "[142]", "555-1234", "+44 20 7946 0000", "call 911". */
export const reference: Rule =
  () =>
  ({ kind, numeral: { start, end } }, text) => {
    if (kind !== 'count') return false;
    const before = text.slice(Math.max(0, start - 12), start);
    const after = text.slice(end, end + 12);
    return (
      (/\[$/.test(before) && /^\]/.test(after)) ||
      /^[- ]\p{Nd}{3,4}[- ]\p{Nd}{3,4}|^-\p{Nd}{4}/u.test(after) ||
      (/\p{Nd}[-.)] ?$/u.test(before) &&
        /^[-.]\p{Nd}|^(?!\p{Nd})/u.test(after) &&
        /(?:\(\p{Nd}{3}\) ?|\p{Nd}{3}[-.])$/u.test(before)) ||
      /(?:\bcall|\bdial|\+\p{Nd}*) ?$/iu.test(before) ||
      /[@/=]$/.test(before) ||
      /^[@/=]\p{L}/u.test(after)
    );
  };

export const examples = ['Call 911 or 555-1234; [12] men came.'];
