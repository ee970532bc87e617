/** The n-grams of a reference or a summary, as far as a reference has them. */
export interface Grams {
  /** How often the reference has each of its n-grams. */
  counts: number[];
  /** For each sentence, the indices into `counts` of its n-grams that the reference has. */
  found: number[][];
  /** For each sentence, how many n-grams it has. */
  lengths: number[];
}

/** Counts the n-grams of sentences against a reference (Lin 2004), once for many choices of them. */
export function gramsOf(reference: string[], sentences: string[][], n: number): Grams {
  const indices = new Map<string, number>();
  const counts: number[] = [];
  for (const gram of ngrams(reference, n)) {
    const index = indices.get(gram) ?? indices.size;
    indices.set(gram, index);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const all = sentences.map((words) => ngrams(words, n));
  return {
    counts,
    found: all.map((grams) => grams.flatMap((gram) => indices.get(gram) ?? [])),
    lengths: all.map((grams) => grams.length),
  };
}

/** ROUGE-N F1 of a choice of sentences, 0 to 1, with clipped counts; no n-grams across sentences. */
export function rouge({ counts, found, lengths }: Grams, chosen: readonly number[]): number {
  const left = counts.slice();
  let hits = 0;
  let length = 0;
  for (const sentence of chosen) {
    length += lengths[sentence] ?? 0;
    for (const gram of found[sentence] ?? []) {
      const rest = left[gram] ?? 0;
      if (rest > 0) hits++;
      left[gram] = rest - 1;
    }
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  return hits === 0 ? 0 : (2 * hits) / (length + total);
}

const ngrams = (words: readonly string[], n: number): string[] =>
  words.slice(n - 1).map((_, i) => words.slice(i, i + n).join(' '));
