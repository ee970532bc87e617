import type { Span } from '../span';

/** A word with its inner hyphens: "U.S.", "square". */
const WORD = /[\p{L}][\p{L}\p{M}.'’]*/uy;
const SEPARATOR = /[ \u00a0\u202f\u2009]?[-‑]?/uy;

/** How a name begins, unlike a word all in capitals. */
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** Finds what a phrase at a place of a text stands for, and where the phrase ends. */
export type Lookup = (text: string, place: number) => { end: number; found: string } | null;

/**
 * Looks up the longest phrase of a table that begins at a place of a text, up to three words, a
 * hyphen being as good as a space: "square-kilometers". "Stone" is no "stone".
 */
export function phrases(table: Readonly<Record<string, readonly string[]>>): Lookup {
  const names = Object.entries(table).flatMap(([value, forms]) =>
    forms.map((form) => ({ form, value })),
  );
  const known = new Map(names.map(({ form, value }) => [form.toLowerCase(), value]));
  const capitals = new Set(
    names.flatMap(({ form }) => (CAPITAL.test(form) ? [form.toLowerCase()] : [])),
  );
  /** A plural is no name: "50 Miles". */
  const mayBegin = (form: string): boolean => capitals.has(form) || form.endsWith('s');
  return (text, place) => {
    const words = wordsFrom(text, place, 3);
    for (let count = words.length; count > 0; count--) {
      const end = words[count - 1]?.end ?? place;
      const phrase = text
        .slice(place, end)
        .toLowerCase()
        .replace(/[-‑\u00a0]/g, ' ');
      const form = known.has(phrase) ? phrase : phrase.replace(/\.$/, '');
      const found = known.get(form);
      if (found === undefined) continue;
      const isName = CAPITAL.test(text.slice(place, place + 2)) && !mayBegin(form);
      return isName ? null : { end: end - (phrase.length - form.length), found };
    }
    return null;
  };
}

function wordsFrom(text: string, place: number, count: number): Span[] {
  const words: Span[] = [];
  for (let start = place; words.length < count; ) {
    WORD.lastIndex = start;
    const word = WORD.exec(text);
    if (!word) break;
    words.push({ start, end: start + word[0].length });
    SEPARATOR.lastIndex = start + word[0].length;
    const gap = SEPARATOR.exec(text);
    if (!gap?.[0]) break;
    start += word[0].length + gap[0].length;
  }
  return words;
}
