import type { FigureLanguage } from '../language';
import { compoundReader } from './compound';
import { numberWords, type Part } from './number-words';
import { readDigits } from './read-digits';

/** No number is longer; a web address may be. */
const LONGEST = 80;
const FRACTION = /[/⁄¼-¾⅐-⅞]/;
const DENOMINATORS = new Set([2, 3, 4, 5, 8, 10, 16, 32, 64]);
const SPACE = /[ \u00a0]/g;

/** Reads one word as a part of a number; most words are none, so this is quick to say so. */
export function wordReader({
  numerals,
  ratios,
}: FigureLanguage): (word: string, start: number) => Part | null {
  const words = numberWords({ numerals, ratios });
  const compound = numerals.compound ? compoundReader(words) : null;
  return (word, start) => {
    const lower = word.toLowerCase();
    const known = words.get(lower) ?? words.get(lower.replace(SPACE, '-')) ?? compound?.(lower);
    return known ? { start, end: start + word.length, ...known } : null;
  };
}

/** Reads a group of digits or a fraction; a web address is none. */
export function digitReader(decimalMark: '.' | ','): (match: RegExpExecArray) => Part | null {
  return ({ 0: written, index: start }) => {
    if (written.length > LONGEST) return null;
    const isFraction = FRACTION.test(written);
    const value = isFraction ? readFraction(written) : readDigits(written, decimalMark);
    const role = isFraction ? 'half' : 'digits';
    return value === null ? null : { start, end: start + written.length, role, value };
  };
}

/** Reads "3/4"; Unicode takes "¾" apart in the same way. */
function readFraction(written: string): number | null {
  const [above = 0, below = 0] = written.normalize('NFKC').split(/[/⁄]/).map(Number);
  return DENOMINATORS.has(below) && above > 0 && above < below ? above / below : null;
}
