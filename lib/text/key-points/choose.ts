import { share } from './share';
import type { Candidate } from './story';

/** A candidate with its score, and the reasons that speak for it. */
export interface Rated {
  candidate: Candidate;
  score: number;
  because: string[];
}

/** What saying the same again costs. */
const REPETITION = 1;

/** Chooses up to `count` sentences, best first: the best one, then what best adds to those chosen. */
export function choose(rated: readonly Rated[], count: number): Rated[] {
  const chosen: Rated[] = [];
  const left = new Set(rated);
  while (chosen.length < count && left.size > 0) {
    let best: Rated | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const one of left) {
      const value = one.score - REPETITION * repetition(one, chosen);
      if (value > most) [best, most] = [one, value];
    }
    if (!best) break;
    left.delete(best);
    chosen.push(best);
  }
  return chosen;
}

const repetition = (one: Rated, chosen: readonly Rated[]): number =>
  Math.max(0, ...chosen.map((other) => share(one.candidate.terms, other.candidate.terms)));
