import { LETTER } from '../../characters';
import { counter } from '../counter';
import type { Recogniser } from '../draft';
import { at, GAP, matchAt, oneOf } from '../patterns';
import { wordsAfter } from '../words-beside';

const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** "4k" and "10k" may be a screen or a race. */
const LEAST = 20;

const letters = new Set('kKmM');

/** Meters that are run, so that "100m runners" are no millions. */
const distances = new Set([50, 60, 80, 100, 110, 200, 300, 400, 800, 1500, 3000, 5000, 10000]);

/** "5m people", "40k users", "35m of its devices"; but "300m" alone is a length. */
export const shortenedCount: Recogniser = ({ nouns }) => {
  const thousands = at(`(k)(?=${GAP}[${LETTER}]|[.,;)])`);
  const millions = at(`(m)(?=${GAP})`);
  const people = wordsAfter([...nouns.irregular, ...nouns.unchanged]);
  const ofWhole = at(`${GAP}${oneOf(nouns.of)}${GAP}${oneOf(nouns.determiners)}${GAP}`);
  const some = at(`(?:${GAP}${oneOf(nouns.of)}${GAP}${oneOf(nouns.determiners)})?`);
  const find = counter(nouns);
  /** Millions of what follows right away, unless they are rather meters: "10.9m viewers". */
  const manyAt = (text: string, end: number, value: number): RegExpExecArray | null => {
    const match = matchAt(millions, text, end);
    if (!match) return null;
    const place = end + match[0].length;
    if (people(text, place) ?? matchAt(ofWhole, text, place)) return match;
    const noun = distances.has(value) ? null : find(text, place);
    return noun && noun.phrase.end - noun.phrase.start === noun.head.length ? match : null;
  };
  return ({ start, end, value, form }, text) => {
    if (form !== 'digits' || !letters.has(text.charAt(end))) return null;
    const letter = (matchAt(thousands, text, end) ?? manyAt(text, end, value))?.[1];
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
  { text: 'It drew [10.9m] viewers to the [100m] hurdles.', value: [10.9e6, 100] },
  { text: 'It has sold [35m] of its devices, and [300m] of cable.', value: [35e6, 300] },
];
