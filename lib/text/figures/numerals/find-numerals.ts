import { DIGIT, LETTER, WORD_END, WORD_START } from '../../characters';
import type { Span } from '../../span';
import type { FigureLanguage } from '../language';
import { matchAt, oneOf } from '../patterns';
import { beginnings } from './beginnings';
import { grammarOf } from './grammar';
import type { Part } from './number-words';
import type { Numeral } from './numeral';
import { digitReader, wordReader } from './read-parts';

const DIGITS = `(?:(?<=^|[ (])[.,](?=[${DIGIT}])|(?<![${DIGIT}][.,:/]))[${DIGIT}]+(?:[.,٫٬][${DIGIT}]+|['’\\u00a0\\u202f\\u2009][${DIGIT}]{3}(?![${DIGIT}]))*`;
const SPACED = `(?<![${DIGIT}][.,])[${DIGIT}]{1,3}(?: [${DIGIT}]{3})+(?![${DIGIT}])(?:[.,][${DIGIT}]+)?`;
/** "3/4"; with more slashes it is a date. */
const SLASHED = `(?<![${DIGIT}/.,])[${DIGIT}]{1,2}[/⁄][${DIGIT}]{1,2}(?![${DIGIT}/%])`;
const VULGAR = '[¼-¾⅐-⅞]';
/** Numbers in a web address are none. */
const ADDRESS = '(?:https?:\\/\\/|www\\.)\\S+';

/** Finds the numbers of a stretch of text, in digits and in words, in their order. */
export type FindNumerals = (text: string, span: Span) => Numeral[];

/** Makes the finder for a language. */
export function numeralFinder(language: FigureLanguage): FindNumerals {
  const partsIn = partFinder(language);
  const { joins, complete } = grammarOf(language);

  return (text, span) => {
    const numerals: Numeral[] = [];
    let run: Part[] = [];
    const close = () => {
      const numeral = run.length > 0 ? complete(run, text) : null;
      if (numeral) numerals.push(numeral);
      run = [];
    };
    for (const part of partsIn(text, span)) {
      const last = run.at(-1);
      if (last && !joins(last, part, text)) close();
      run.push(part);
    }
    close();
    return numerals;
  };
}

/** Finds the words and the groups of digits that are parts of numbers. */
function partFinder(language: FigureLanguage): (text: string, span: Span) => Part[] {
  const readWord = wordReader(language);
  const readDigitsAt = digitReader(language.decimalMark);
  const beginning = beginnings(language);
  const token = tokenAt(language);
  return (text, { start, end }) => {
    const parts: Part[] = [];
    const block = text.slice(start, end);
    beginning.lastIndex = 0;
    for (let at = beginning.exec(block); at; at = beginning.exec(block)) {
      const found = matchAt(token, text, start + at.index);
      beginning.lastIndex = at.index + (found?.[0].length ?? 1);
      const part = found && (found[1] ? readWord(found[1], found.index) : readDigitsAt(found));
      if (part) parts.push(part);
    }
    return parts;
  };
}

/** A word, a fraction or a group of digits; number words of several words count as one. */
function tokenAt({ groupsBySpace, numerals }: FigureLanguage): RegExp {
  const several = Object.keys(numerals.cardinals).filter((word) => /[ -]/.test(word));
  const phrases = oneOf(several.flatMap((word) => [word, capitalised(word)]));
  const words = `${WORD_START}(${phrases.replace(/-/g, '[-\\u00a0 ]')}${WORD_END}|[${LETTER}]+)`;
  const digits = `${groupsBySpace ? `${SPACED}|` : ''}${SLASHED}|${DIGITS}|${VULGAR}`;
  return new RegExp(`${ADDRESS}|${words}|${digits}`, 'y');
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
