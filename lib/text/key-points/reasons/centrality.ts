import type { Reason } from './reason';

/** Speaks of what the whole story speaks of: how many sentences its terms occur in, on average. */
export const centrality: Reason = {
  name: 'central',
  measure: ({ candidates }) => {
    const sentences = new Map<string, number>();
    for (const { terms } of candidates) {
      for (const term of terms) sentences.set(term, (sentences.get(term) ?? 0) + 1);
    }
    const sums = candidates.map(({ terms }) => {
      let sum = 0;
      for (const term of terms) sum += (sentences.get(term) ?? 1) - 1;
      return sum / Math.sqrt(terms.size + 4);
    });
    const most = Math.max(...sums, 1);
    return sums.map((sum) => sum / most);
  },
};
