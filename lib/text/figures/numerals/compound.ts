import { evaluate, type Part } from './number-words';

type Word = Pick<Part, 'role' | 'value'>;

/** The longest number word in use stays well below this. */
const LONGEST = 80;

/**
 * Reads numbers that a language writes as one word: "dreiundzwanzig". Only cardinals and what
 * multiplies them are joined so, with or without "und".
 */
export function compoundReader(words: ReadonlyMap<string, Word>): (word: string) => Word | null {
  const cardinals = [...words].filter(([, { role }]) => role === 'cardinal').map(([word]) => word);
  const alternatives = cardinals.sort((a, b) => b.length - a.length).join('|');
  const whole = new RegExp(`^(?:${alternatives}|und)+$`);
  const piece = new RegExp(`${alternatives}|und`, 'g');
  return (word) => {
    if (word.length > LONGEST || !whole.test(word)) return null;
    const parts = (word.match(piece) ?? []).flatMap((found) => {
      const known = words.get(found);
      return known ? [{ ...known, start: 0, end: 0 }] : [];
    });
    return parts.length > 0 ? { role: 'cardinal', value: evaluate(parts) } : null;
  };
}
