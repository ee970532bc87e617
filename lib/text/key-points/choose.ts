import type { Candidate } from './story';
import type { Weighed } from './weigh';

/**
 * Chooses up to `count` candidates, best first: the best one, then whichever adds most to those
 * chosen (greedy, as in Carbonell and Goldstein 1998).
 */
export function choose(
  weighed: readonly Weighed[],
  withOther: (a: Candidate, b: Candidate) => number,
  count: number,
): Weighed[] {
  const chosen: Weighed[] = [];
  const left = [...weighed];
  const worths = left.map(({ score }) => score);
  while (chosen.length < count && left.length > 0) {
    const best = worths.indexOf(Math.max(...worths));
    worths.splice(best, 1);
    const [one] = left.splice(best, 1);
    if (!one) break;
    chosen.push(one);
    for (const [at, other] of left.entries()) {
      worths[at] = (worths[at] ?? 0) + withOther(other.candidate, one.candidate);
    }
  }
  return chosen;
}
