import { isCapital, LETTER, MARK } from '../../characters';
import { counter } from '../counter';
import type { Rule } from '../draft';

const lastWord = new RegExp(
  `(?<![${LETTER}${MARK}.'’-])([${LETTER}${MARK}][${LETTER}${MARK}&'’-]*)[ \\u00a0]$`,
);

/** "Explorer", "iPhone". */
const isName = (word: string): boolean => isCapital(word.charAt(0)) || isCapital(word.charAt(1));
const sentenceStart = /(?:[.?!:]["”’)]*|[-–—_]|["“‘(]|\n) *$/;

/** A word that is a name even where it begins a sentence: "iPhone", "FTSE". */
const INNER_CAPITAL = /[\p{Ll}&]\p{Lu}|^\p{Lu}{2,}$/u;

/** What owns something is no number: "Maroon 5's album". */
const OWNS = /^['’]s(?! \p{Nd})/u;
/** "Sanders's 1,828": no model is numbered so. */
const OWNED = /['’]s? \d+[.,]\d/u;
/** "Internet Explorer 6", "S&P 500": a number at the end of a name; "(Nunez 56)". */
export const name: Rule = ({ dates, hedges, nouns }) => {
  const common = new Set(
    [...dates.beforeYear, ...dates.months, ...dates.weekdays, ...hedges, ...nouns.stops].map(
      (word) => word.toLowerCase(),
    ),
  );
  // What may be a verb is one here: "Windows 11 works".
  const find = counter({ ...nouns, eitherWay: [] });
  const nameBefore = (text: string, start: number): string | null => {
    const word = lastWord.exec(text.slice(Math.max(0, start - 24), start))?.[1];
    return word && isName(word) && !common.has(word.toLowerCase()) ? word : null;
  };
  return ({ kind, start, end }, text) => {
    const word = kind === 'count' ? nameBefore(text, start) : null;
    if (!word || OWNED.test(`${word} ${text.slice(start, end)}`)) return false;
    if (OWNS.test(text.slice(end, end + 4))) return true;
    const place = start - word.length - 1;
    if (text.charAt(place - 1) === '(' && text.charAt(end) === ')') return true;
    return !mayBeCommon(word, place, text) && find(text, end) === null;
  };
};

/** A word that begins a sentence may be no name, whatever its capital says. */
const mayBeCommon = (word: string, place: number, text: string): boolean =>
  !INNER_CAPITAL.test(word) &&
  (place === 0 || sentenceStart.test(text.slice(Math.max(0, place - 4), place)));

export const examples = [
  'FTSE 100 fell [2%].',
  'The S&P 500 has [12] users of Internet Explorer 6 and of the iPhone 14 Pro.',
  'The iPhone 15 costs [$799] where the iPhone 14 starts at [$699].',
  "Lee's [1,828] votes beat Ross' [1,192].",
  "Agents 5's album has [12] songs (Lee 56).",
];
