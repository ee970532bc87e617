import { DIGIT, LETTER, WORD_END, WORD_START } from '../../characters';
import type { Rule } from '../draft';
import { at, matchAt, oneOf, until } from '../patterns';

const before = new RegExp(
  `[${LETTER}_][-‑]?$|[${DIGIT}]$|[A-Z]\\.$|[${LETTER}][${DIGIT}]{1,4}[-‑+]$`,
);
const HYPHENS = new Set('-‑');
const tail = new RegExp(`[${LETTER}][-‑]$`);
const after = new RegExp(`^[-‑]?[${LETTER}_]`);

/** "IE9", "STS-135", "39A", "5G": a number that letters make a name. */
export const gluedName: Rule = ({ numerals, joins, nouns, ratios }) => {
  const prefix = until(
    `${WORD_START}${oneOf([...numerals.prefixes, ...Object.keys(numerals.magnitudes), ...joins.to, ...ratios.outOf])}[-‑]`,
  );
  const joined = at(
    `[-‑]${oneOf([...joins.to, ...joins.or, ...joins.and, ...nouns.orSo])}${WORD_END}`,
  );
  /** "par-four", "top-five" */
  const isTail = (start: number, text: string): boolean =>
    HYPHENS.has(text.charAt(start - 1)) &&
    tail.test(text.slice(start - 2, start)) &&
    !matchAt(prefix, text, start);
  return ({ kind, start, end, numeral }, text) => {
    if (numeral.form === 'words') return isTail(start, text);
    if (numeral.form !== 'digits' || kind === 'money') return false;
    if (before.test(text.slice(Math.max(0, start - 6), start)) && !matchAt(prefix, text, start))
      return true;
    if (kind !== 'count' || end !== numeral.end) return false;
    return after.test(text.slice(end, end + 2)) && !matchAt(joined, text, end);
  };
};

export const examples = [
  'A top-five player won by [thirty-five yards].',
  'There are [1.5 million-2 million] of them.',
  'A 7-Eleven, IE9, the STS-135, the ID.3, the A320-200 and 39A have [12] users of sub-[7 nm] chips.',
];
