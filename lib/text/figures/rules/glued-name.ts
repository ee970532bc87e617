import type { Rule } from '../draft';

const before = /[\p{L}_][-‑]?$|\p{Nd}$/u;
/** "sub-7 nanometer", "minus-260 degrees", "early-1960s" are words before a number, not its name. */
const prefix = /\p{Ll}{3,}[-‑]$/u;
const after = /^[-‑]?[\p{L}_]/u;

/** "IE9", "STS-135", "39A", "5G": a number that letters make a name. */
export const gluedName: Rule = () => {
  return ({ kind, start, end, numeral }, text) => {
    if (numeral.form !== 'digits' || kind === 'money') return false;
    const earlier = text.slice(Math.max(0, start - 5), start);
    if (before.test(earlier) && !prefix.test(earlier)) return true;
    return kind === 'count' && end === numeral.end && after.test(text.slice(end, end + 2));
  };
};

export const examples = ['IE9, the STS-135 and 39A have [12] users.'];
