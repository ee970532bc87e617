import { creditWords, pictureAgencies } from '../words/credits';

const anyOf = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

const byWord = new RegExp(
  `(?:^|[\\s(|.!?"”])(?:${anyOf(creditWords)})\\s?(?:[:：©]|(?<=by)\\s)\\s?[\\p{L}@].{0,90}$`,
  'u',
);
/** "…/AP" or "… AP", but not a sentence that ends "told Reuters". */
const byAgency = new RegExp(
  `(?:^|(?<!\\s\\p{Ll}{1,20})\\s|[(/,|:©-])(?:${anyOf(pictureAgencies)})[\\s).]{0,3}$`,
  'u',
);
const byMark = /©\s?\p{L}.{0,60}$/u;
const LONGEST = 600;

/** Whether a text ends in a picture's credit: "Photo: Jane Roe/AP". */
export const isCredited = (text: string): boolean =>
  text.length <= LONGEST && (byWord.test(text) || byAgency.test(text) || byMark.test(text));

/** Whether a text is nothing but a credit. */
export const isCredit = (text: string): boolean =>
  text.length <= 80 && isCredited(text) && !/[.!?]\s/.test(text);
