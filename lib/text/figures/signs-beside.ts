import { hasWord } from '../characters';

/** A sign or symbol beside a number, as written. */
export type FindSign = (text: string, place: number) => string | null;

/** Finds the longest of some signs that begins at a place and is no beginning of a longer word. */
export function signAt(signs: ReadonlySet<string>): FindSign {
  const lengths = lengthsBy((sign) => sign.charAt(0), signs);
  return (text, place) => {
    for (const length of lengths.get(text.charAt(place)) ?? []) {
      const sign = text.slice(place, place + length);
      if (signs.has(sign) && !hasWord(text.charAt(place + length))) return sign;
    }
    return null;
  };
}

/** Finds the longest of some signs that ends at a place and is no end of a longer word. */
export function signBefore(signs: ReadonlySet<string>): FindSign {
  const lengths = lengthsBy((sign) => sign.slice(-1), signs);
  return (text, place) => {
    for (const length of lengths.get(text.charAt(place - 1)) ?? []) {
      const sign = text.slice(Math.max(0, place - length), place);
      if (signs.has(sign) && !hasWord(text.charAt(place - length - 1))) return sign;
    }
    return null;
  };
}

/** How long signs with a character at their edge are, the longest first. */
function lengthsBy(
  edge: (sign: string) => string,
  signs: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, number[]>();
  for (const sign of [...signs].sort((a, b) => b.length - a.length)) {
    const known = lengths.get(edge(sign)) ?? [];
    if (known.at(-1) !== sign.length) lengths.set(edge(sign), [...known, sign.length]);
  }
  return lengths;
}
