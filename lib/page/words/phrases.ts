import { hasWord, isLetterCode } from '../../text/characters';

/** Phrases by language code. They are sought whatever language a page declares. */
export type Phrases = Record<string, readonly string[]>;

/** Whether a text is one of the phrases, but for case, a number and punctuation around it. */
export function isPhrase(phrases: Phrases): (text: string) => boolean {
  const begins = beginningWith(phrases, (rest) => onlySigns.test(rest));
  return (text) => text.length <= LONGEST && begins(text);
}

/** Whether a text of several words is nothing but phrases in a row, as of buttons side by side. */
export function isRowOfPhrases(phrases: Phrases): (text: string) => boolean {
  const all = new Set(plainPhrases(phrases));
  const firstWords = new Set([...all].map((phrase) => phrase.split(' ', 1)[0]));
  return (text) => {
    const parted = text.length > LONGEST ? -1 : text.search(betweenLabels);
    if (parted < 1 || !firstWords.has(plain(text.slice(0, parted)))) return false;
    return isMadeOf(plain(text).split(betweenLabels), all);
  };
}

const betweenLabels = /[\s,|/·•]+/;
const MOST_WORDS = 5;

/** Whether words can be parted into known phrases, taking the longest first. */
function isMadeOf(words: readonly string[], phrases: ReadonlySet<string>): boolean {
  for (let at = 0; at < words.length; ) {
    let taken = Math.min(MOST_WORDS, words.length - at);
    while (taken > 0 && !phrases.has(words.slice(at, at + taken).join(' '))) taken--;
    if (taken === 0) return false;
    at += taken;
  }
  return true;
}

/** Whether a text begins with one of the phrases as whole words. */
export const startsWithPhrase = (phrases: Phrases): ((text: string) => boolean) =>
  beginningWith(phrases, (rest, phrase) => endsWord(phrase, rest));

/** Whether a text begins with one of the phrases, be it glued to the next word ("Read moreThe flood"). */
export const startsWithLabel = (phrases: Phrases): ((text: string) => boolean) =>
  beginningWith(phrases, () => true);

/** Whether one of the phrases stands anywhere in a text as whole words. */
export function hasPhrase(phrases: Phrases): (text: string) => boolean {
  const all = plainPhrases(phrases);
  return (text) => {
    const sought = plain(text);
    return all.some((phrase) => standsIn(sought, phrase));
  };
}

const LONGEST = 120;
/** As far as a text is read for a phrase at its beginning. */
const LONGEST_OPENING = 2 * LONGEST;

const onlySigns = /^[\s.,:;…!?>»›→()\d]*$/;

/**
 * Looks phrases up by their first two letters, which few texts share with any: a pattern of them all
 * would be compiled anew on every page, and tried at every passage.
 */
function beginningWith(
  phrases: Phrases,
  accepts: (rest: string, phrase: string) => boolean,
): (text: string) => boolean {
  let index: Index | null = null;
  return (text) => {
    index ??= indexOf(phrases); // only now: as a script starts, the page waits
    const { openings, byLetters, alone } = index;
    const from = firstLetter(text);
    if (!openings.has(text.charCodeAt(from))) return false;
    const some = byLetters.get(text.slice(from, from + 2).toLowerCase()) ?? alone;
    if (some.length === 0) return false;
    const core = plain(text.slice(from, LONGEST_OPENING));
    return some.some(
      (phrase) => core.startsWith(phrase) && accepts(core.slice(phrase.length), phrase),
    );
  };
}

interface Index {
  /** First letters, as numbers. */
  openings: ReadonlySet<number>;
  /** Phrases by their first two letters. */
  byLetters: ReadonlyMap<string, string[]>;
  /** Phrases of one letter. */
  alone: readonly string[];
}

function indexOf(phrases: Phrases): Index {
  const all = plainPhrases(phrases);
  const byLetters = new Map<string, string[]>();
  for (const phrase of all) {
    const opening = phrase.slice(0, 2);
    byLetters.set(opening, [...(byLetters.get(opening) ?? []), phrase]);
  }
  const alone = all.filter((phrase) => phrase.length === 1);
  return { openings: codesOf(all.map((phrase) => phrase.charAt(0))), byLetters, alone };
}

/** Letters, small and capital, as numbers: asked of every passage by every rule. */
const codesOf = (letters: readonly string[]): ReadonlySet<number> =>
  new Set(
    letters.flatMap((letter) => [letter, letter.toUpperCase()]).map((one) => one.charCodeAt(0)),
  );

/** Where a text begins behind bullets, arrows, numbers and quotation marks. */
function firstLetter(text: string): number {
  const last = Math.min(text.length, LONGEST_OPENING);
  let at = 0;
  while (at < last && !isLetterCode(text.charCodeAt(at))) at++;
  return at;
}

const plainPhrases = (phrases: Phrases): string[] => Object.values(phrases).flat().map(plain);

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

function standsIn(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!hasWord(text.charAt(at - 1)) && endsWord(phrase, text.slice(at + phrase.length)))
      return true;
  }
  return false;
}

/** Scripts without spaces have no word ends. */
const endsWord = (phrase: string, rest: string): boolean =>
  !hasWord(rest.charAt(0)) || unspaced.test(phrase.slice(-1));

/** Chinese and Japanese. */
const unspaced = /[\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
