import { LETTER, WORD_END } from '../../characters';
import type { Recogniser } from '../draft';
import { at, GAP, matchAt, oneOf } from '../patterns';

const INCHES = 12;

/** "6-foot-4", "6ft 4in", "5'10": a height in feet and inches, read in inches. */
export const height: Recogniser = ({ units }) => {
  const foot = oneOf(units.foot ?? []);
  const inches = at(
    `(?:-${foot}-(\\d{1,2})(?![${LETTER}\\d-])|['’′](\\d{1,2})(?:["”″]|'')|${GAP}?ft${GAP}?(\\d{1,2})${GAP}?ins?${WORD_END})`,
  );
  return ({ start, end, value }, text) => {
    const match = matchAt(inches, text, end);
    const rest = Number(match?.[1] ?? match?.[2] ?? match?.[3]);
    if (!match || rest >= INCHES) return null;
    const sum = value * INCHES + rest;
    return { start, end: end + match[0].length, kind: 'quantity', value: sum, unit: 'inch' };
  };
};

export const examples = [
  { text: 'He is [6ft 2in] tall.', value: [74] },
  { text: `The [6-foot-4] forward and the [5'10"] guard left.`, value: [76, 70] },
];
