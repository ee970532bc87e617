import type { Reason } from './reason';

/** Fewest terms a sentence is counted with. */
const FEWEST = 4;

/** Is told again in other words: how much a sentence shares with those most like it. */
export const echo: Reason = {
  name: 'echo',
  told: false,
  measure: ({ candidates }) => {
    const sizes = candidates.map(({ terms }) => terms.size);
    const shared = new Uint16Array(candidates.length);
    return ({ terms, index }) => {
      shared.fill(0);
      for (const { places } of terms) {
        for (const place of places) shared[place] = (shared[place] ?? 0) + 1;
      }
      shared[index] = 0;
      const [first, second, third] = topThree(shared, (place) =>
        Math.max(FEWEST, Math.min(terms.size, sizes[place] ?? 0)),
      );
      return { once: first, often: (first + second + third) / 3 };
    };
  },
};

/** The three largest of the counts, each divided by what it is a share of. */
function topThree(counts: Uint16Array, whole: (place: number) => number): [number, number, number] {
  let [first, second, third] = [0, 0, 0];
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place] ?? 0;
    if (count === 0) continue;
    const value = count / whole(place);
    if (value > first) [first, second, third] = [value, first, second];
    else if (value > second) [second, third] = [value, second];
    else if (value > third) third = value;
  }
  return [first, second, third];
}

export const examples = [
  'once: It was dark. The town slept. [Fire broke out in a mill.] Nobody was hurt. [The mill was lost to the fire.]',
];
