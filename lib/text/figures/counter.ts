import type { Span } from '../span';
import type { NounLanguage } from './language';

/** A noun phrase and its head, the noun that is counted. */
export interface Counted {
  phrase: Span;
  head: string;
}

/** Words that may stand between a number and what it counts. */
const MOST_WORDS = 6;
const WORD = /[ \u00a0]((?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*)(,?)/uy;

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
    if (nouns.capitalised) return /^\p{Lu}/u.test(word);
    return (
      (word.length > 3 || /^\p{Lu}{2}/u.test(word)) &&
      nouns.plurals.some((ending) => lower.endsWith(ending)) &&
      !nouns.singular.some((ending) => lower.endsWith(ending))
    );
  };
  const isStop = (word: string, count: number): boolean =>
    stops.has(word.toLowerCase()) && !(count > 0 && links.has(word));
  return (text, place) => {
    const start = place + 1;
    let acronym: Counted | null = null;
    for (let count = 0, at = place; count < MOST_WORDS; count++) {
      WORD.lastIndex = at;
      const match = WORD.exec(text);
      const word = match?.[1] ?? '';
      if (!match || isStop(word, count)) return acronym;
      const end = at + 1 + word.length;
      if (isPlural(word)) return { phrase: { start, end }, head: word };
      if (count === 0 && ACRONYM.test(word)) acronym = { phrase: { start, end }, head: word };
      at = end + (match[2]?.length ?? 0);
    }
    return null;
  };
}
