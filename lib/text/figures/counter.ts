import { DIGIT, isCapital, LETTER, MARK } from '../characters';
import type { Span } from '../span';
import type { NounLanguage } from './language';
import { matchAt } from './patterns';

/** A noun phrase and its head, the noun that is counted. */
export interface Counted {
  phrase: Span;
  head: string;
}

/** Words that may stand between a number and what it counts. */
const MOST_WORDS = 6;
const WORD = new RegExp(
  `[ \\u00a0]((?:[${LETTER}]\\.){2,}|[${LETTER}${DIGIT}][${LETTER}${DIGIT}${MARK}'’-]*)(,?)`,
  'y',
);

const NUMBER = new RegExp(`^[${DIGIT}]+$`);
const POSSESSIVE = /['’]s?$/u;

/** "63,150 Model 3s" */
const DIGIT_PLURAL = /^\d+s$/;

/** What takes no plural: "0.5 WAR". */
const ACRONYM = /^\p{Lu}{2,5}$/u;

/** Reads on from a number to the first plural before the sentence goes elsewhere. */
export function counter(nouns: NounLanguage): (text: string, place: number) => Counted | null {
  const stops = new Set(nouns.stops);
  const links = new Set(nouns.links);
  const irregular = new Set(nouns.irregular);
  const isPlural = (word: string): boolean => {
    const lower = word.toLowerCase();
    if (irregular.has(lower)) return true;
    if (DIGIT_PLURAL.test(word)) return true;
    if (nouns.capitalised) return isCapital(word.charAt(0));
    return (
      (word.length > 3 || (isCapital(word.charAt(0)) && isCapital(word.charAt(1)))) &&
      nouns.plurals.some((ending) => lower.endsWith(ending)) &&
      !nouns.singular.some((ending) => lower.endsWith(ending))
    );
  };
  const isStop = (word: string, before: string): boolean =>
    stops.has(word.toLowerCase()) && !(before && links.has(word));
  /** Whether a word goes on to something else: "Windows 11 sold 3 million copies". */
  const beginsAnew = (word: string, before: string): boolean =>
    (NUMBER.test(word) && before !== '' && !POSSESSIVE.test(before)) ||
    (before.endsWith(',') && (isPlural(word) || isCapital(word.charAt(0))));
  return (text, place) => {
    const start = place + 1;
    let acronym: Counted | null = null;
    let before = '';
    for (let count = 0, at = place; count < MOST_WORDS; count++) {
      const match = matchAt(WORD, text, at);
      const word = match?.[1] ?? '';
      if (!match || isStop(word, before) || beginsAnew(word, before)) return acronym;
      const end = at + 1 + word.length;
      if (isPlural(word)) return { phrase: { start, end }, head: word };
      if (count === 0 && ACRONYM.test(word)) acronym = { phrase: { start, end }, head: word };
      before = match[0].slice(1);
      at += match[0].length;
    }
    return null;
  };
}
