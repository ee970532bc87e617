import { DIGIT, LETTER } from '../characters';

/** A sign or symbol beside a number, as written. */
export type FindSign = (text: string, place: number) => string | null;

const wordCharacter = new RegExp(`[${LETTER}${DIGIT}]`);

/** Finds the longest of some signs that begins at a place and is no beginning of a longer word. */
export function signAt(signs: ReadonlySet<string>): FindSign {
  const lengths = lengthsOf(signs);
  return (text, place) => {
    for (const length of lengths) {
      const sign = text.slice(place, place + length);
      if (signs.has(sign) && !wordCharacter.test(text.charAt(place + length))) return sign;
    }
    return null;
  };
}

/** Finds the longest of some signs that ends at a place and is no end of a longer word. */
export function signBefore(signs: ReadonlySet<string>): FindSign {
  const lengths = lengthsOf(signs);
  return (text, place) => {
    for (const length of lengths) {
      const sign = text.slice(Math.max(0, place - length), place);
      if (signs.has(sign) && !wordCharacter.test(text.charAt(place - length - 1))) return sign;
    }
    return null;
  };
}

/** The longest first. */
const lengthsOf = (signs: ReadonlySet<string>): number[] =>
  [...new Set([...signs].map(({ length }) => length))].sort((a, b) => b - a);
