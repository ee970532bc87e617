import { isCapital, isSmall, LETTER, MARK } from '../characters';
import type { Span } from '../span';
import { matchAt } from './patterns';

/** A word with its inner hyphens: "U.S.", "square". */
const WORD = new RegExp(`[${LETTER}][${LETTER}${MARK}.'’]*`, 'y');
const SEPARATOR = /[ \u00a0\u202f\u2009]?[-‑]?/y;

/** How a name begins, unlike a word all in capitals. */
const isTitled = (form: string): boolean => isCapital(form.charAt(0)) && isSmall(form.charAt(1));

/** Finds what a phrase at a place of a text stands for, and where the phrase ends. */
export type Lookup = (text: string, place: number) => { end: number; found: string } | null;

/**
 * Looks up the longest phrase of a table that begins at a place of a text, a hyphen
 * being as good as a space: "square-kilometers". "Stone" is no "stone".
 */
export function phrases(table: Readonly<Record<string, readonly string[]>>): Lookup {
  const names = Object.entries(table).flatMap(([value, forms]) =>
    forms.map((form) => ({ form, value })),
  );
  const known = new Map(names.map(({ form, value }) => [form.toLowerCase(), value]));
  const most = mostWords(known.keys());
  const capitals = new Set(
    names.flatMap(({ form }) => (isTitled(form) ? [form.toLowerCase()] : [])),
  );
  /** A plural is no name: "50 Miles". */
  const mayBegin = (form: string): boolean => capitals.has(form) || form.endsWith('s');
  return (text, place) => {
    const first = matchAt(WORD, text, place)?.[0].toLowerCase() ?? '';
    const words = wordsFrom(text, place, most.get(first) ?? most.get(withoutStop(first)) ?? 0);
    for (let count = words.length; count > 0; count--) {
      const end = words[count - 1]?.end ?? place;
      const phrase = text
        .slice(place, end)
        .toLowerCase()
        .replace(/[-‑\u00a0]/g, ' ');
      const form = known.has(phrase) ? phrase : withoutStop(phrase);
      const found = known.get(form);
      if (found === undefined) continue;
      const isName = isTitled(text.slice(place, place + 2)) && !mayBegin(form);
      return isName ? null : { end: end - (phrase.length - form.length), found };
    }
    return null;
  };
}

/** How many words the longest name has that begins with a word; most words begin none. */
function mostWords(names: Iterable<string>): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    const first = words[0] ?? '';
    most.set(first, Math.max(most.get(first) ?? 0, words.length));
  }
  return most;
}

/** Without the full stop of a sentence, or the mark of "two years' leave". */
const withoutStop = (phrase: string): string => phrase.replace(/[.'’]$/, '');

function wordsFrom(text: string, place: number, count: number): Span[] {
  const words: Span[] = [];
  for (let start = place; words.length < count; ) {
    const word = matchAt(WORD, text, start)?.[0];
    if (!word) break;
    words.push({ start, end: start + word.length });
    const gap = matchAt(SEPARATOR, text, start + word.length)?.[0];
    if (!gap) break;
    start += word.length + gap.length;
  }
  return words;
}
