import { DIGIT, LETTER } from '../../characters';
import type { Recogniser } from '../draft';
import { at, GAP, matchAt, oneOf } from '../patterns';

/** "3.8%", "two percentage points", "25 basis points". */
export const percent: Recogniser = ({ percent: words, numerals }) => {
  const part = `(?:${oneOf(numerals.ofOne)}${GAP})?`;
  const word = (forms: readonly string[]) =>
    `(?:${GAP}|-)?${part}${oneOf(forms)}(?![${LETTER}${DIGIT}])`;
  const units: [string, RegExp][] = [
    ['percentage point', at(`${GAP}?%-?${GAP}?points?\\b|${word(words.point)}`)],
    ['basis point', at(word(words.basisPoint))],
    ['%', at(`${GAP}?[%٪﹪％]|${word(words.percent)}`)],
  ];
  return ({ start, end }, text) => {
    for (const [unit, pattern] of units) {
      const match = matchAt(pattern, text, end);
      if (match) return { start, end: end + match[0].length, kind: 'percent', unit };
    }
    return null;
  };
};

export const examples = [
  'Unemployment fell to [3.8%] in May.',
  'The rate rose by [half a percentage point] to [five per cent].',
  'The bank cut its rate by [25 basis points].',
];
