import { evaluate, type Part } from './number-words';

const JOINER = 'und';

type Word = Pick<Part, 'role' | 'value'>;

/** The longest number word in use stays well below this. */
const LONGEST = 80;

/**
 * Reads numbers that a language writes as one word: "dreiundzwanzig". Only cardinals and what
 * multiplies them are joined so, with or without "und".
 */
export function compoundReader(words: ReadonlyMap<string, Word>): (word: string) => Word | null {
  const cardinals = [...words].filter(([, { role }]) => role === 'cardinal');
  const pieces = cardinals.sort(([a], [b]) => b.length - a.length);
  const alternatives = pieces.map(([word]) => word).join('|');
  const whole = new RegExp(`^(?:${alternatives}|${JOINER})+$`);

  const split = (rest: string): Word[] | null => {
    if (rest === '') return [];
    if (rest.startsWith(JOINER)) return split(rest.slice(JOINER.length));
    for (const [piece, word] of pieces) {
      const others = rest.startsWith(piece) ? split(rest.slice(piece.length)) : null;
      if (others) return [word, ...others];
    }
    return null;
  };
  return (word) => {
    if (word.length > LONGEST || !whole.test(word)) return null;
    const parts = split(word)?.map((part) => ({ ...part, start: 0, end: 0 })) ?? [];
    return parts.length > 0 ? { role: 'cardinal', value: evaluate(parts) } : null;
  };
}
