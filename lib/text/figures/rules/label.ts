import { DIGIT, WORD_START } from '../../characters';
import type { Rule } from '../draft';
import { GAP, matchAt, oneOf, until } from '../patterns';

/** Numbers between a label and the number it labels. */
const MOST_BEFORE = 5;

/** "phase one", "Section 427", "No. 3", "#2". */
export const label: Rule = ({ labels, joins, numerals }) => {
  const number = `(?:[${DIGIT}]+|${oneOf(Object.keys(numerals.cardinals))})`;
  const join = `(?:${GAP}?[-–]${GAP}?|,?${GAP}${oneOf([...joins.and, ...joins.or, ...joins.to])}${GAP}|,${GAP})`;
  const word = until(`${WORD_START}${oneOf(labels)}(?:\\.?(?:${GAP}|-)|\\.)`);
  const earlier = until(number + join);
  const isLabelled = (text: string, start: number): boolean => {
    let place = start;
    for (let count = 0; count <= MOST_BEFORE; count++) {
      if (matchAt(word, text, place)) return true;
      place -= matchAt(earlier, text, place)?.[1]?.length ?? 0;
    }
    return false;
  };
  return ({ kind, numeral: { start } }, text) =>
    kind === 'count' && (/[#№]$/.test(text.slice(0, start).slice(-1)) || isLabelled(text, start));
};

export const examples = [
  'Sections 21, 24, and 26 of volumes one and two name [12] firms.',
  'A "phase one" deal names Section 427 and the No. 3 of [12] firms.',
  'The world No.1 lost.',
];
