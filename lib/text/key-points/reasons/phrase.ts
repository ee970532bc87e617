import { common } from '../share';
import type { Candidate } from '../story';
import { stemOf } from '../words';
import type { Reason } from './reason';

const MANY_PHRASES = 4;

/** Uses phrases, two words in a row, that the story uses again: names, offices, what it is about. */
export const phrase: Reason = {
  name: 'phrase',
  told: false,
  measure: ({ candidates }) => {
    const phrases = candidates.map(phrasesOf);
    const uses = new Map<string, number>();
    for (const one of phrases) for (const pair of one) uses.set(pair, (uses.get(pair) ?? 0) + 1);
    return ({ index }) => {
      const own = phrases[index] ?? new Set<string>();
      const counts = [...own].map((pair) => uses.get(pair) ?? 1);
      return {
        twice: counts.filter((count) => count === 2).length / MANY_PHRASES,
        often: counts.filter((count) => count > 2).length / MANY_PHRASES,
        lead: index > 0 ? common(own, phrases[0] ?? own) / MANY_PHRASES : 0,
      };
    };
  },
};

/** Two words in a row, at least one of which carries meaning. */
function phrasesOf({ words, terms }: Candidate): Set<string> {
  const stems = words.map(stemOf);
  const pairs = stems.slice(1).map((stem, i) => [stems[i] ?? '', stem] as const);
  return new Set(
    pairs.filter((pair) => pair.some((stem) => terms.has(stem))).map((pair) => pair.join(' ')),
  );
}

export const examples = [
  'lead: The sea wall broke. It was dark. [They rebuilt the sea wall.]',
  'twice: It was dark. [The sea wall broke.] [They rebuilt the sea wall.]',
];
