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
  let left = weighed.map((one) => ({ one, worth: one.score }));
  while (chosen.length < count && left.length > 0) {
    const { one } = left.reduce((best, next) => (next.worth > best.worth ? next : best));
    chosen.push(one);
    if (chosen.length === count) break;
    left = left
      .filter((other) => other.one !== one)
      .map((other) => ({
        one: other.one,
        worth: other.worth + withOther(other.one.candidate, one.candidate),
      }));
  }
  return chosen;
}
