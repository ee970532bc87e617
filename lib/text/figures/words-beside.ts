import { isLetter } from '../characters';
import type { Span } from '../span';

/** Finds a phrase right beside a place of a text, a space between them. */
export type FindBeside = (text: string, place: number) => Span | null;

/** White space within a line. */
export const GAPS: ReadonlySet<string> = new Set(' \u00a0\u202f\u2009');

/**
 * Finds the longest of some phrases that ends just before a place. A look-up, since a pattern of
 * many words, read backwards, becomes tens of kilobytes of machine code.
 */
export function wordsBefore(words: readonly string[]): FindBeside {
  const { known, lengths } = lookUp(words);
  const [longest = 0] = lengths;
  const lastLetters = inBothCases([...known].map((phrase) => phrase.slice(-1)));
  return (text, place) => {
    const end = place - 1;
    if (!GAPS.has(text.charAt(end)) || !lastLetters.has(text.charAt(end - 1))) return null;
    const before = plain(text.slice(Math.max(0, end - longest), end));
    for (const length of lengths) {
      const isWhole = length <= before.length && !isLetter(text.charAt(end - length - 1));
      if (isWhole && known.has(before.slice(-length))) return { start: end - length, end };
    }
    return null;
  };
}

/** Finds the longest of some phrases that begins just after a place. */
export function wordsAfter(words: readonly string[]): FindBeside {
  const { known, lengths } = lookUp(words);
  const [longest = 0] = lengths;
  const firstLetters = inBothCases([...known].map((phrase) => phrase.charAt(0)));
  return (text, place) => {
    const start = place + 1;
    if (!GAPS.has(text.charAt(place)) || !firstLetters.has(text.charAt(start))) return null;
    const after = plain(text.slice(start, start + longest));
    for (const length of lengths) {
      const isWhole = length <= after.length && !isLetter(text.charAt(start + length));
      if (isWhole && known.has(after.slice(0, length))) return { start, end: start + length };
    }
    return null;
  };
}

interface LookUp {
  known: ReadonlySet<string>;
  /** The longest first. */
  lengths: readonly number[];
}

function lookUp(words: readonly string[]): LookUp {
  const known = new Set(words.map(plain));
  const lengths = new Set([...known].map(({ length }) => length));
  return { known, lengths: [...lengths].sort((a, b) => b - a) };
}

const inBothCases = (letters: readonly string[]): ReadonlySet<string> =>
  new Set(letters.flatMap((letter) => [letter, letter.toUpperCase()]));

/** A hyphen is as good as a space. */
const plain = (phrase: string): string => phrase.toLowerCase().replace(/[\u00a0-]/g, ' ');
