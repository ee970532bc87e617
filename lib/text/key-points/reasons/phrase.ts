import { common } from '../share';
import type { Candidate } from '../story';
import type { Reason } from './reason';

const MANY_PHRASES = 4;

/** More than the different words of any story: two numbers of words make one of a phrase. */
const BASE = 2 ** 15;

/** Uses phrases, two words in a row, that the story uses again: names, offices, what it is about. */
export const phrase: Reason = {
  name: 'phrase',
  told: false,
  measure: ({ candidates }) => {
    const uses = new Map<number, number>();
    const phrases = candidates.map((candidate) => {
      const own = phrasesOf(candidate);
      for (const one of own) uses.set(one, (uses.get(one) ?? 0) + 1);
      return own;
    });
    return ({ index }) => {
      const own = phrases[index] ?? new Set<number>();
      const counts = Array.from(own, (one) => uses.get(one) ?? 1);
      return {
        twice: counts.filter((count) => count === 2).length / MANY_PHRASES,
        often: counts.filter((count) => count > 2).length / MANY_PHRASES,
        lead: index > 0 ? common(own, phrases[0] ?? own) / MANY_PHRASES : 0,
      };
    };
  },
};

/** Each two words in a row, at least one of which carries meaning, as a number. */
function phrasesOf({ words }: Candidate): Set<number> {
  const phrases = new Set<number>();
  for (let i = 1; i < words.length; i++) {
    const a = words[i - 1];
    const b = words[i];
    const means = a?.carriesMeaning || b?.carriesMeaning;
    if (a && b && means) phrases.add(a.term.id * BASE + b.term.id);
  }
  return phrases;
}

export const examples = [
  'lead: The sea wall broke. It was dark. [They rebuilt the sea wall.]',
  'twice: It was dark. [The sea wall broke.] [They rebuilt the sea wall.]',
];
