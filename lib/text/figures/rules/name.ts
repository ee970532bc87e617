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
/** "(Nunez 56)": who scored, and when. */
const BRACKETED = /\($/;

/** "Internet Explorer 6", "S&P 500": a number at the end of a name. */
export const name: Rule = ({ dates, hedges, nouns }) => {
  const common = new Set(
    [...dates.beforeYear, ...dates.months, ...dates.weekdays, ...hedges, ...nouns.stops].map(
      (word) => word.toLowerCase(),
    ),
  );
  const find = counter(nouns);
  return ({ kind, start, end }, text) => {
    if (kind !== 'count') return false;
    const word = lastWord.exec(text.slice(Math.max(0, start - 24), start))?.[1];
    if (!word || !isName(word) || common.has(word.toLowerCase())) return false;
    if (OWNS.test(text.slice(end, end + 4))) return true;
    const place = start - word.length - 1;
    if (BRACKETED.test(text.slice(0, place).slice(-1)) && text.charAt(end) === ')') return true;
    if (INNER_CAPITAL.test(word)) return find(text, end) === null;
    if (place === 0 || sentenceStart.test(text.slice(Math.max(0, place - 4), place))) return false;
    return find(text, end) === null;
  };
};

export const examples = [
  'FTSE 100 fell [2%].',
  'The S&P 500 has [12] users of Internet Explorer 6 and of the iPhone 14 Pro.',
  "Agents 5's album has [12] songs (Lee 56).",
];
