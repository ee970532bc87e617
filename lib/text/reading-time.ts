/** Words a minute in silent reading of English non-fiction (Brysbaert 2019, 190 studies). */
const WORDS_A_MINUTE = 238;

/** Characters a minute in languages written without spaces (Trauzettel-Klosinski & Dietz 2012). */
const CHARACTERS_A_MINUTE = 357;

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/gu;

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

export const countWords = (text: string): number =>
  countOf(WORD, text.replace(UNSPACED, ' ')) + countOf(UNSPACED, text);

/** Minutes it takes to read a text, at least one. */
export function readingTime(text: string): number {
  const unspaced = countOf(UNSPACED, text);
  const words = countWords(text) - unspaced;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + unspaced / CHARACTERS_A_MINUTE));
}
