import { DIGIT, LETTER, WORD_END } from '../../characters';
import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf } from '../patterns';

/** "22nd", "the 96th-minute winner", "twenty-first", "vingt et unième", "am 23. Mai". */
export const ordinal: Rule = ({ ordinals, numerals, nouns }) => {
  const letters = ordinals.endings.filter((ending) => ending !== '.');
  const ending = at(`${oneOf(letters)}(?![${LETTER}${DIGIT}])`);
  const word = at(
    `(?:-|${GAP}${oneOf(numerals.joiners)}${GAP})${oneOf(ordinals.words)}${WORD_END}`,
  );
  const dot = ordinals.endings.includes('.') ? at(`\\.${GAP}([${LETTER}]+)`) : null;
  const stops = new Set(nouns.stops);
  return ({ kind, numeral: { end, form } }, text) => {
    if (form !== 'digits') return matchAt(word, text, end) !== null;
    if (matchAt(ending, text, end)) return true;
    const next = dot && kind === 'count' ? matchAt(dot, text, end)?.[1] : null;
    return next ? !stops.has(next.toLowerCase()) : false;
  };
};

export const examples = [
  'The 22nd amendment and the twenty-first got [two] votes.',
  { text: 'Vor seinem 80. Geburtstag kamen [80]. Die Feier begann.', language: 'de' },
];
