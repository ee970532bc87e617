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
/** What else is a verb is counted right after a number, or one word later: "five straight wins". */
const SOON = 2;
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
  const isPlural = pluralTest(nouns);
  const isStop = stopTest(nouns);
  const unchanged = new Set([...nouns.unchanged, ...nouns.attributes]);
  /**
   * Whether a word goes on to something else: "Windows 11 sold 3 million copies". A number that a
   * name goes on after is part of it: "two new 737 Max jets".
   */
  const beginsAnew = (word: string, before: string, next: string): boolean =>
    (NUMBER.test(word) && before !== '' && !POSSESSIVE.test(before) && !isCapital(next)) ||
    (before.endsWith(',') && (isPlural(word) || isCapital(word.charAt(0))));
  const ends = (word: string, before: string, next: string, count: number): boolean =>
    isStop(word, before, count) || beginsAnew(word, before, next);
  /** What is counted where no plural follows right away: "50,000 staff", but "two staff members". */
  const likelier = (last: Counted | null, counted: Counted, count: number): Counted | null =>
    unchanged.has(counted.head) || (count === 0 && ACRONYM.test(counted.head)) ? counted : last;
  const wholeOf = (counted: Counted | null): Counted | null =>
    counted && unchanged.has(counted.head) ? counted : null;

  return (text, place) => {
    const start = place + 1;
    let likely: Counted | null = null;
    let before = '';
    for (let count = 0, at = place; count < MOST_WORDS; count++) {
      const match = matchAt(WORD, text, at);
      const word = match?.[1] ?? '';
      const end = at + 1 + word.length;
      if (!match || ends(word, before, text.charAt(end + 1), count)) return likely;
      const counted = { phrase: { start, end }, head: word };
      const found = isPlural(word) ? counted : wholeOf(likely);
      if (found) return found;
      likely = likelier(likely, counted, count);
      before = match[0].slice(1);
      at += match[0].length;
    }
    return null;
  };
}

/** Tells plurals by their endings, or from a list. */
function pluralTest(nouns: NounLanguage): (word: string) => boolean {
  const irregular = new Set(nouns.irregular);
  return (word) => {
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
}

/** Tells words that no counted noun comes after, so many words behind the number. */
function stopTest(nouns: NounLanguage): (word: string, before: string, count: number) => boolean {
  const stops = new Set(nouns.stops);
  const links = new Set(nouns.links);
  const eitherWay = new Set(nouns.eitherWay);
  return (word, before, count) =>
    stops.has(word.toLowerCase()) &&
    !(before && links.has(word)) &&
    !(count < SOON && eitherWay.has(word));
}
