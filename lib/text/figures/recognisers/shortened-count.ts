import { LETTER, WORD_END } from '../../characters';
import { counter } from '../counter';
import type { Recogniser } from '../draft';
import { at, GAP, matchAt, oneOf } from '../patterns';

const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** "4k" and "10k" may be a screen or a race. */
const LEAST = 20;

/** "5m people", "40k users", "35m of its devices"; but "300m" alone is a length. */
export const shortenedCount: Recogniser = ({ nouns }) => {
  const thousands = at(`(k)(?=${GAP}[${LETTER}]|[.,;)])`);
  const millions = at(
    `(m)(?=${GAP}(?:${oneOf(nouns.irregular)}${WORD_END}|${oneOf(nouns.of)}${GAP}${oneOf(nouns.determiners)}${GAP}))`,
  );
  const some = at(`(?:${GAP}${oneOf(nouns.of)}${GAP}${oneOf(nouns.determiners)})?`);
  const find = counter(nouns);
  return ({ start, end, value, form }, text) => {
    if (form !== 'digits') return null;
    const letter = (matchAt(thousands, text, end) ?? matchAt(millions, text, end))?.[1];
    const scale = scales[letter?.toLowerCase() ?? ''];
    if (!letter || !scale) return null;
    const noun = end + letter.length + (matchAt(some, text, end + letter.length)?.[0].length ?? 0);
    if (!find(text, noun) && (letter !== 'k' || value < LEAST)) return null;
    return { start, end: end + letter.length, kind: 'count', value: value * scale, unit: null };
  };
};

export const examples = [
  { text: 'The car is [25k] cheaper than a 4k screen.', value: [25e3] },
  { text: 'It sold [5m] people [40k] cups.', value: [5e6, 4e4] },
  { text: 'It has sold [35m] of its devices, and [300m] of cable.', value: [35e6, 300] },
];
