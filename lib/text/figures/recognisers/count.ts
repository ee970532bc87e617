import { isCapital, isSmall, LETTER, WORD_END } from '../../characters';
import type { Recogniser } from '../draft';
import { at, matchAt, oneOf } from '../patterns';

/** "7-Eleven" */
const isName = (noun: string): boolean => isCapital(noun.charAt(0)) && isSmall(noun.charAt(1));

/** Any number that is nothing else: "300 school districts", "34 were wounded". */
export const count: Recogniser = ({ joins, hedges, nouns, ratios }) => {
  /** "three-judge panel", "six-under-par" */
  const hyphenated = at(`[-‑]((?:${oneOf(hedges)}-)?[${LETTER}]{2,})${WORD_END}`);
  const joiners = new Set([...joins.to, ...joins.or, ...joins.and, ...nouns.orSo, ...ratios.outOf]);
  return (numeral, text) => {
    const { start, end, form } = numeral;
    if (form === 'multiple') return null;
    const noun = matchAt(hyphenated, text, end);
    if (noun && !joiners.has(noun[1] ?? '') && !isName(noun[1] ?? '')) {
      return { start, end: end + noun[0].length, kind: 'quantity', unit: noun[1] ?? null };
    }
    return { start, end, kind: 'count', unit: null };
  };
};

export const examples = [
  'Nearly [300] school districts closed.',
  'A [three-judge] panel ruled.',
  'At least [four] people were killed and [34] were wounded.',
];
