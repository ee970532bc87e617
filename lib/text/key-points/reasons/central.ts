import type { Reason } from './reason';

/** Softens the mean for sentences of few terms. */
const SMOOTHING = 4;

/** Speaks of what the whole story speaks of: how many other sentences share its terms. */
export const central: Reason = {
  name: 'central',
  told: true,
  measure: ({ candidates, frequency }) => {
    const sums = candidates.map(({ terms }) => {
      let sum = 0;
      for (const term of terms) sum += (frequency.get(term) ?? 1) - 1;
      return sum;
    });
    const roots = sums.map(
      (sum, i) => sum / Math.sqrt((candidates[i]?.terms.size ?? 0) + SMOOTHING),
    );
    const [largest, largestRoot] = [Math.max(1, ...sums), Math.max(1, ...roots)];
    const commonest = Math.max(1, ...frequency.values());
    return ({ index, terms }) => ({
      mean: (sums[index] ?? 0) / Math.max(1, terms.size) / commonest,
      root: (roots[index] ?? 0) / largestRoot,
      sum: (sums[index] ?? 0) / largest,
    });
  },
};

export const examples = [
  'root: Snow fell. The harbor is empty. The mayor is ill. [The mayor closed the harbor.]',
];
