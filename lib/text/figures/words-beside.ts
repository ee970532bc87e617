import { LETTER } from '../characters';
import type { Span } from '../span';

/** Finds a phrase right beside a place of a text, a space between them. */
export type FindBeside = (text: string, place: number) => Span | null;

/** White space within a line. */
export const GAPS: ReadonlySet<string> = new Set(' \u00a0\u202f\u2009');
const letter = new RegExp(`[${LETTER}]`);

/**
 * Finds the longest of some phrases that ends just before a place. A look-up, since a pattern of
 * many words, read backwards, becomes tens of kilobytes of machine code.
 */
export function wordsBefore(words: readonly string[]): FindBeside {
  const { known, longest } = lookUp(words);
  const lastLetters = new Set([...known].map(lastLetter));
  return (text, place) => {
    const end = place - 1;
    if (!GAPS.has(text.charAt(end))) return null;
    const first = Math.max(0, end - longest);
    const before = plain(text.slice(first, end));
    if (!lastLetters.has(lastLetter(before))) return null;
    for (let start = first; start < end; start++) {
      const isWhole = !letter.test(text.charAt(start - 1));
      if (isWhole && known.has(before.slice(start - first))) return { start, end };
    }
    return null;
  };
}

/** Finds the longest of some phrases that begins just after a place. */
export function wordsAfter(words: readonly string[]): FindBeside {
  const { known, longest } = lookUp(words);
  return (text, place) => {
    const start = place + 1;
    if (!GAPS.has(text.charAt(place))) return null;
    const after = plain(text.slice(start, start + longest));
    for (let length = after.length; length > 0; length--) {
      const isWhole = !letter.test(text.charAt(start + length));
      if (isWhole && known.has(after.slice(0, length))) return { start, end: start + length };
    }
    return null;
  };
}

function lookUp(words: readonly string[]): { known: ReadonlySet<string>; longest: number } {
  return { known: new Set(words.map(plain)), longest: Math.max(0, ...words.map((w) => w.length)) };
}

/** A hyphen is as good as a space. */
const plain = (phrase: string): string => phrase.toLowerCase().replace(/[\u00a0-]/g, ' ');

/** Tells many words from those of a list, at little cost. */
const lastLetter = (phrase: string): string => phrase.slice(-1);
