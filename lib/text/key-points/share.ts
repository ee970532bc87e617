/** Fewest terms a sentence is counted with, so that two of three in common do not look like much. */
const FEWEST = 3;

/** How many of the items of one set another has too. */
export function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

/** The share of `whole` that `part` has too, 0 to 1. */
export const share = <T>(whole: ReadonlySet<T>, part: ReadonlySet<T>): number =>
  whole.size === 0 ? 0 : common(whole, part) / whole.size;

/** The share of a sentence's terms that others have too, 0 to 1; low for very short sentences. */
export const overlap = <T>(terms: ReadonlySet<T>, others: ReadonlySet<T>): number =>
  common(terms, others) / Math.max(FEWEST, terms.size);
