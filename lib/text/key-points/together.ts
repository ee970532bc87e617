import type { Measures } from './measures';
import { flag } from './reasons/reason';
import type { Candidate, Story } from './story';

/** A term is a main theme of the story when it occurs in this share of the sentences of the commonest. */
const MAIN_THEME = 0.4;
const MAIN_THEME_AT_LEAST = 4;

const FEWEST_TERMS = 4;
const FAR_APART = 10;

type Together = Measures & { repeats: number };

/** How two sentences would go together: what they repeat, how near they stand, how long both are. */
export function together({ mostUses }: Story): (a: Candidate, b: Candidate) => Together {
  const main = Math.max(MAIN_THEME_AT_LEAST, MAIN_THEME * mostUses);
  return (a, b) => {
    let shared = 0;
    let mainThemes = 0;
    for (const term of a.terms) {
      if (!b.terms.has(term)) continue;
      shared++;
      if (term.uses >= main) mainThemes++;
    }
    const distance = Math.abs(a.index - b.index);
    return {
      repeats: shared / Math.max(FEWEST_TERMS, Math.min(a.terms.size, b.terms.size)),
      mainThemes: mainThemes / FEWEST_TERMS,
      details: (shared - mainThemes) / FEWEST_TERMS,
      neighbors: flag(distance === 1),
      quoted: flag(hasMarks(a) && hasMarks(b)),
      distance: Math.min(1, distance / FAR_APART),
      length: (a.words.length * b.words.length) / 30 ** 2,
    };
  };
}

/** Does a sentence hold somebody's own words? */
export const hasMarks = (candidate: Candidate | undefined): boolean =>
  candidate !== undefined && /["“”„«»「」]/.test(candidate.text);
