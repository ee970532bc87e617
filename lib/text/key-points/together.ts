import type { Measures } from './measures';
import { common } from './share';
import type { Candidate, Story } from './story';

/** A term is a main theme of the story when it occurs in this share of the sentences of the commonest. */
const MAIN_THEME = 0.4;
const MAIN_THEME_AT_LEAST = 4;

const FEWEST_TERMS = 4;
const FAR_APART = 10;

/** How two sentences would go together: what they repeat, how near they stand, how long both are. */
export function together({ frequency }: Story): (a: Candidate, b: Candidate) => Measures {
  const main = Math.max(MAIN_THEME_AT_LEAST, MAIN_THEME * Math.max(0, ...frequency.values()));
  return (a, b) => {
    const shared = common(a.terms, b.terms);
    const mainThemes = [...a.terms].filter(
      (term) => b.terms.has(term) && (frequency.get(term) ?? 0) >= main,
    ).length;
    const distance = Math.abs(a.index - b.index);
    return {
      repeats: shared / Math.max(FEWEST_TERMS, Math.min(a.terms.size, b.terms.size)),
      mainThemes: mainThemes / FEWEST_TERMS,
      details: (shared - mainThemes) / FEWEST_TERMS,
      neighbors: distance === 1 ? 1 : 0,
      distance: Math.min(1, distance / FAR_APART),
      length: (a.words.length * b.words.length) / 30 ** 2,
    };
  };
}
