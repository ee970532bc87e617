import { usesOf } from '../shortlist';
import type { Reason } from './reason';

/** Softens the mean for sentences of few terms. */
const SMOOTHING = 4;

/** Speaks of what the whole story speaks of: how many other sentences share its terms. */
export const central: Reason = {
  name: 'central',
  told: true,
  measure: ({ candidates, mostUses }) => {
    const sums = candidates.map((candidate) => usesOf(candidate) - candidate.terms.size);
    const roots = candidates.map(({ terms, index }) => rootMean(sums[index] ?? 0, terms.size));
    const [largest, largestRoot] = [Math.max(1, ...sums), Math.max(1, ...roots)];
    return ({ index, terms }) => ({
      mean: (sums[index] ?? 0) / Math.max(1, terms.size) / mostUses,
      root: (roots[index] ?? 0) / largestRoot,
      sum: (sums[index] ?? 0) / largest,
    });
  },
};

/** Between the sum and the mean: long sentences count for more, but not for all. */
const rootMean = (sum: number, count: number): number => sum / Math.sqrt(count + SMOOTHING);

export const examples = [
  'root: Snow fell. The harbor is empty. The mayor is ill. [The mayor closed the harbor.]',
];
