import type { Span } from '../../span';
import type { FigureLanguage } from '../language';
import { GAP, matchAt, oneOf, until } from '../patterns';
import { compoundReader } from './compound';
import { evaluate, numberWords, type Part, scaleOf } from './number-words';
import type { Numeral } from './numeral';
import { readDigits } from './read-digits';

const DIGITS =
  "(?:(?<=^|[ (])[.,](?=\\p{Nd})|(?<![\\p{Nd}][.,:/]))\\p{Nd}+(?:[.,'’٫٬]\\p{Nd}+|[\\u00a0\\u202f\\u2009]\\p{Nd}{3}(?!\\p{Nd}))*";
const SPACED = '(?<![\\p{Nd}][.,])\\p{Nd}{1,3}(?: \\p{Nd}{3})+(?![\\p{Nd}])(?:[.,]\\p{Nd}+)?';
/** A minus sign stands right before its number and after a space. */
const MINUS = /(?:^|[ (])[-−]$/;
/** Numbers in a web address are none. */
const ADDRESS = '(?:https?:\\/\\/|www\\.)\\S+';
/** "3/4"; with more slashes it is a date. */
const SLASHED = '(?<![\\p{Nd}/.,])\\p{Nd}{1,2}[/⁄]\\p{Nd}{1,2}(?![\\p{Nd}/%])';
/** No number is longer; a web address may be. */
const LONGEST = 80;
const FRACTION = /[/⁄¼-¾⅐-⅞]/;
const SPACE = /[ \u00a0]/g;
const DENOMINATORS = new Set([2, 3, 4, 5, 8, 10, 16, 32, 64]);
const VULGAR = '[¼-¾⅐-⅞]';

/** Finds the numbers of a stretch of text, in digits and in words, in their order. */
export type FindNumerals = (text: string, span: Span) => Numeral[];

/** Makes the finder for a language. */
export function numeralFinder(language: FigureLanguage): FindNumerals {
  const readWord = wordReader(language);
  const readDigitsAt = digitReader(language.decimalMark);
  const { joins, complete } = grammar(language);
  const token = tokens(language);

  return (text, span) => {
    const numerals: Numeral[] = [];
    let run: Part[] = [];
    const close = () => {
      const numeral = run.length > 0 ? complete(run, text) : null;
      if (numeral) numerals.push(numeral);
      run = [];
    };
    token.lastIndex = span.start;
    for (let found = token.exec(text); found && found.index < span.end; found = token.exec(text)) {
      const part = found[1] ? readWord(found[1], found.index) : readDigitsAt(found);
      if (!part) continue;
      const last = run.at(-1);
      if (last && !joins(last, part, text)) close();
      run.push(part);
    }
    close();
    return numerals;
  };
}

/** Groups of digits, fractions and words; number words of several words count as one. */
function tokens({ groupsBySpace, numerals }: FigureLanguage): RegExp {
  const several = Object.keys(numerals.cardinals).filter((word) => /[ -]/.test(word));
  const words = `(${oneOf(several).replace(/-/g, '[-\\u00a0 ]')}(?!\\p{L})|\\p{L}+)`;
  const digits = `${groupsBySpace ? `${SPACED}|` : ''}${SLASHED}|${DIGITS}|${VULGAR}`;
  return new RegExp(`${ADDRESS}|${digits}|${words}`, 'giu');
}

/** Reads one word as a part of a number; most words are none, so this is quick to say so. */
function wordReader({
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
function digitReader(decimalMark: '.' | ','): (match: RegExpExecArray) => Part | null {
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

/** Says which parts belong to one number, and which runs of parts are one. */
function grammar({ numerals }: FigureLanguage) {
  const close = new RegExp(`^(?:${GAP}|${GAP}?[-‑–]|)$`, 'u');
  const joined = new RegExp(`^(?:${GAP}|-)${oneOf(numerals.joiners)}(?:${GAP}|-)$`, 'iu');
  const articles = oneOf(numerals.articles);
  const joinedHalf = new RegExp(
    `^(?:${GAP}|-)(?:${oneOf(numerals.joiners)}(?:${GAP}|-))?${articles}(?:${GAP}|-)$`,
    'iu',
  );
  const article = until(`(?<![\\p{L}\\p{Nd}])${articles}(?:${GAP}|-)`);
  const vague = until(`(?<!\\p{L})${oneOf(numerals.vague)}${GAP}(?:${articles}${GAP})?`);

  const joins = (last: Part, next: Part, text: string): boolean => {
    const gap = text.slice(last.end, next.start);
    if (gap.length > 8) return false;
    if (joinedHalf.test(gap))
      return last.role === 'half' ? next.role === 'magnitude' : next.role === 'half';
    if (!close.test(gap) && !joined.test(gap)) return false;
    return mayFollow(last, next, joined.test(gap), roomAfter(last.value, numerals.twenties));
  };

  const complete = (run: readonly Part[], text: string): Numeral | null => {
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last || matchAt(vague, text, first.start)) return null;
    const before = matchAt(article, text, first.start);
    const isPart = first.role === 'fraction';
    if ((isPart || first.role === 'magnitude') && !before) return null;
    const negative = MINUS.test(text.slice(Math.max(0, first.start - 2), first.start));
    return {
      start: first.start - (isPart ? (before?.[1]?.length ?? 0) : negative ? 1 : 0),
      end: last.end,
      value: negative ? -evaluate(run) : evaluate(run),
      scale: scaleOf(run),
      form: formOf(first, last),
    };
  };
  return { joins, complete };
}

function formOf(first: Part, last: Part): Numeral['form'] {
  if (first.role === 'multiple') return 'multiple';
  if (last.role === 'fraction' || (last.role === 'half' && first === last)) return 'fraction';
  return first.role === 'digits' ? 'digits' : 'words';
}

/** Whether `next` goes on with the number that `last` belongs to; `room` is what that leaves open. */
function mayFollow(last: Part, next: Part, joined: boolean, room: number): boolean {
  if (next.role === 'digits' || next.role === 'multiple' || last.role === 'multiple') return false;
  if (next.role === 'magnitude') return !joined && last.role !== 'fraction';
  if (next.role === 'half') return joined || last.role === 'digits';
  if (last.role === 'digits') return next.role === 'cardinal' && next.value === 1000;
  if (next.role === 'fraction') return !joined && last.role === 'cardinal' && last.value < 100;
  if (next.value === 100 || next.value === 1000) return !joined && last.role !== 'fraction';
  return room > next.value;
}

/** What a number word leaves open: "twenty" nine, "hundred" ninety-nine. */
function roomAfter(value: number, twenties: readonly number[]): number {
  if (value >= 1000) return value;
  if (value >= 100) return 100;
  if (twenties.includes(value)) return 20;
  return value >= 20 && value % 10 === 0 ? 10 : 0;
}
