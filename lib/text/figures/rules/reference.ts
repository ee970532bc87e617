import { DIGIT, LETTER } from '../../characters';
import type { Rule } from '../draft';
import { at, matchAt, until } from '../patterns';

/** Numbers to call for help; they are hardly ever anything else. */
const emergency = new Set([911, 999]);

/** A code or a time of day: "007", "0200". */
const CODE = /^0\d+$/;

const addressBefore = until('[@/=]');
const addressAfter = at(`[@/=][${LETTER}]`);
const noteBefore = until(`\\[|[${DIGIT}]\\(`);
const noteAfter = at('\\]|\\)');

/** "[142]", "14(1)", "911", "#4@example.org": numbers that only refer. */
export const reference: Rule =
  () =>
  ({ kind, numeral: { start, end, value, form } }, text) => {
    if (kind !== 'count' || form !== 'digits') return false;
    if (emergency.has(value) || (text.charAt(start) === '0' && CODE.test(text.slice(start, end))))
      return true;
    const isNote = matchAt(noteBefore, text, start) && matchAt(noteAfter, text, end);
    const isAddress = matchAt(addressBefore, text, start) ?? matchAt(addressAfter, text, end);
    return (isNote ?? isAddress) !== null;
  };

export const examples = [
  'Section 14(1) of the law protects [12] men.',
  'Agent 007 left at 0200 with [12] men.',
  'He called 911, then [12] men from the team42@example.org list.',
];
