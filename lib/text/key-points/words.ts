import type { Language } from '../languages/language';

/** The stems of the words that say what a text is about, each once. */
export type Terms = ReadonlySet<string>;

/** A text's words in lower case, in order, and what it is about. */
export interface Words {
  words: string[];
  terms: Terms;
}

/** Letters beyond which two forms of one word tend to differ: "minister", "ministers", "ministry". */
const STEM_LENGTH = 6;

/** Shortest word taken to carry meaning where a language's stop words are unknown. */
const SHORTEST_TERM = 4;

/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What two forms of a word have in common, roughly. */
export const stemOf = (word: string): string => word.slice(0, STEM_LENGTH);

/** Reads texts of a language; `tag` is its BCP 47 tag. */
export function termReader(tag: string, language: Language): (text: string) => Words {
  const stopWords = language.keyPoints && new Set(language.keyPoints.stopWords);
  const isCommon = (word: string) =>
    stopWords ? stopWords.has(word) || word.length === 1 : word.length < SHORTEST_TERM;
  const carriesMeaning = (word: string) =>
    !isCommon(word) || /\p{N}/u.test(word) || unspaced.test(word);
  return (text) => {
    const words = wordsOf(text, tag);
    const terms = words.filter(carriesMeaning).map(stemOf);
    return { words, terms: new Set(terms) };
  };
}

/** Where a script has no spaces, words are as the browser splits them. */
function wordsOf(text: string, tag: string): string[] {
  if (!unspaced.test(text)) return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...segmenterFor(tag).segment(text)]
    .filter((part) => part.isWordLike)
    .map((part) => part.segment.toLowerCase());
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag);
  if (known) return known;
  const made = newSegmenter(tag);
  segmenters.set(tag, made);
  return made;
}

function newSegmenter(tag: string): Intl.Segmenter {
  const options = { granularity: 'word' } as const;
  try {
    return new Intl.Segmenter(tag || 'und', options);
  } catch {
    return new Intl.Segmenter('und', options); // a page may declare any nonsense as its language
  }
}
