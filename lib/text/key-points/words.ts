import type { Language } from '../languages/language';

/** Letters beyond which two forms of one word tend to differ: "minister", "ministers", "ministry". */
const STEM_LENGTH = 6;

/** Shortest word taken to carry meaning where a language's stop words are unknown. */
const SHORTEST_TERM = 4;

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a text in lower case, in order; where a script has no spaces, as the browser splits it. */
export function wordsOf(text: string, language: string): string[] {
  if (!unspaced.test(text)) return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...segmenterFor(language).segment(text)]
    .filter((part) => part.isWordLike)
    .map((part) => part.segment.toLowerCase());
}

/** Tells the words that say what a text is about, cut to a stem; null for the others. */
export function termReader(language: Language): (word: string) => string | null {
  const stopWords = language.keyPoints && new Set(language.keyPoints.stopWords);
  const isCommon = (word: string) =>
    stopWords ? stopWords.has(word) || word.length === 1 : word.length < SHORTEST_TERM;
  return (word) => {
    if (unspaced.test(word)) return word;
    return isCommon(word) && !/\p{N}/u.test(word) ? null : word.slice(0, STEM_LENGTH);
  };
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language || 'und', { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}
