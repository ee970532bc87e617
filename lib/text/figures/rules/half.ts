import { WORD_END, WORD_START } from '../../characters';
import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf, until } from '../patterns';
import { wordsBefore } from '../words-beside';

/** "the fly-half", "Ireland's half" */
const PART_OF_NAME = /(?:\p{Ll}[-‑]|['’]s )$/u;

/** "the first half", "half-time", "a third person" are no ratios. */
export const half: Rule = ({ ratios, ordinals, hedges }) => {
  const named = until(`${WORD_START}${oneOf(ratios.beforeHalf)}(?:${GAP}|-)`);
  const ambiguous = until(`${GAP}${oneOf(ordinals.words)}`);
  const share = at(`${GAP}${oneOf(ratios.afterPart)}${WORD_END}|[.;)]|$`);
  const hedge = wordsBefore(hedges);
  return ({ kind, numeral: { start, end, form } }, text) => {
    if (kind !== 'ratio' || form !== 'fraction') return false;
    if (/^[-‑]\p{L}/u.test(text.slice(end, end + 2)) || matchAt(named, text, start)) return true;
    if (PART_OF_NAME.test(text.slice(Math.max(0, start - 3), start))) return true;
    if (!matchAt(ambiguous, text, end)) return false;
    return !(matchAt(share, text, end) ?? hedge(text, start));
  };
};

export const examples = [
  'In the first half, at half-time, [half] of the fans left.',
  'The fly-half scored in Ireland’s half, in each half and before half time.',
  'He won a fifth term with [a third] of the votes in a third case.',
];
