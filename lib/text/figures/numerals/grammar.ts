import { DIGIT, isLetter, LETTER, WORD_START } from '../../characters';
import type { FigureLanguage } from '../language';
import { GAP, matchAt, oneOf, until } from '../patterns';
import { evaluate, isOneHalf, type Part, scaleOf } from './number-words';
import type { Numeral } from './numeral';

/** A minus sign stands right before its number and after a space. */
const minus = until('(?<![^ (])[-−]');

/** How the parts of a number follow each other in a language. */
export interface Grammar {
  /** Whether a part goes on with the number that the part before it belongs to. */
  joins(last: Part, next: Part, text: string): boolean;
  /** The number that parts make together; null where they make none. */
  complete(run: readonly Part[], text: string): Numeral | null;
}

/** Makes the grammar of a language. */
export const grammarOf = ({ numerals }: FigureLanguage): Grammar => ({
  joins: joiner(numerals),
  complete: completer(numerals),
});

function joiner(numerals: FigureLanguage['numerals']): Grammar['joins'] {
  const close = new RegExp(`^(?:${GAP}|${GAP}?[-‑–]|)$`);
  const joined = new RegExp(`^(?:${GAP}|-)${oneOf(numerals.joiners)}(?:${GAP}|-)$`, 'i');
  const joinedHalf = new RegExp(
    `^(?:${GAP}|-)(?:${oneOf(numerals.joiners)}(?:${GAP}|-))?${oneOf(numerals.articles)}(?:${GAP}|-)$`,
    'i',
  );
  /** "half a million", "a quarter of a million" */
  const ofOne = new RegExp(`^(?:${GAP}|-)${oneOf(numerals.ofOne)}(?:${GAP}|-)$`, 'i');

  const isPartOf = (last: Part, next: Part, gap: string): boolean =>
    next.role === 'magnitude' &&
    (last.role === 'half' || last.role === 'fraction') &&
    ofOne.test(gap);

  return (last, next, text) => {
    const gap = text.slice(last.end, next.start);
    if (gap.length > 8) return false;
    if (isOneHalf(last, next) || isPartOf(last, next, gap)) return true;
    if (joinedHalf.test(gap)) return next.role === 'half' && last.role !== 'half';
    if (isSaidHalf(last, next, text) && !joined.test(gap)) return false;
    if (!close.test(gap) && !joined.test(gap)) return false;
    return mayFollow(last, next, joined.test(gap), roomAfter(last.value, numerals.twenties));
  };
}

function completer(numerals: FigureLanguage['numerals']): Grammar['complete'] {
  const articles = oneOf(numerals.articles);
  const article = until(`(?<![${LETTER}${DIGIT}])${articles}(?:${GAP}|-)`);
  const vague = until(`${WORD_START}${oneOf(numerals.vague)}${GAP}(?:${articles}${GAP})?`);
  return (run, text) => {
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last || matchAt(vague, text, first.start)) return null;
    const before = matchAt(article, text, first.start);
    const isPart = first.role === 'fraction';
    if ((isPart || first.role === 'magnitude') && !before) return null;
    const negative = matchAt(minus, text, first.start) !== null;
    const articleLength = isPart ? (before?.[1]?.length ?? 0) : 0;
    const lead = negative ? 1 : articleLength;
    return {
      start: first.start - lead,
      end: last.end,
      value: negative ? 0 - evaluate(run) : evaluate(run), // and never -0, which JSON does not know
      scale: scaleOf(run),
      form: formOf(first, last),
    };
  };
}

/** "5 1/2" is a number, and "7 half-time" two. */
const isSaidHalf = (last: Part, next: Part, text: string): boolean =>
  last.role === 'digits' && next.role === 'half' && isLetter(text.charAt(next.start));

function formOf(first: Part, last: Part): Numeral['form'] {
  if (first.role === 'multiple') return 'multiple';
  if (isOneHalf(first, last)) return 'fraction';
  if (last.role === 'fraction' || (last.role === 'half' && first === last)) return 'fraction';
  return first.role === 'digits' ? 'digits' : 'words';
}

/** Whether `next` goes on with the number that `last` belongs to; `room` is what that leaves open. */
function mayFollow(last: Part, next: Part, joined: boolean, room: number): boolean {
  if (next.role === 'digits' || next.role === 'multiple' || last.role === 'multiple') return false;
  if (next.role === 'magnitude')
    return !joined && (last.role !== 'fraction' || last.value === 1 / 4);
  if (next.role === 'half') return joined || last.role === 'digits';
  if (last.role === 'digits') return next.role === 'cardinal' && next.value === 1000;
  if (next.role === 'fraction')
    return (
      !joined && last.role === 'cardinal' && last.value < 20 && !isSeason(last.value, next.value)
    );
  if (next.value === 100 || next.value === 1000) return !joined && last.role !== 'fraction';
  return room > next.value;
}

/** "Three quarters" are a part of one, but "two quarters" half a year and "four quarters" a year. */
const isSeason = (count: number, part: number): boolean => part === 1 / 4 && count % 2 === 0;

/** What a number word leaves open: "twenty" nine, "hundred" ninety-nine. */
function roomAfter(value: number, twenties: readonly number[]): number {
  if (value >= 1000) return value;
  if (value >= 100) return 100;
  if (twenties.includes(value)) return 20;
  return value >= 20 && value % 10 === 0 ? 10 : 0;
}
