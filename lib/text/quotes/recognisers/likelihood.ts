/** Something that speaks for what is asked (1) or against it (-1), where it holds. */
export interface Sign<Place> {
  speaks: 1 | -1;
  holds: (place: Place) => boolean;
}

/** Log-odds without any sign, and what each sign adds to them. */
export interface Weights {
  bias: number;
  signs: Readonly<Record<string, number>>;
}

/** How likely it is, 0 to 1, by the signs that hold at a place (logistic regression). */
export function likelihood<Place>(
  signs: Readonly<Record<string, Sign<Place>>>,
  weights: Weights,
  place: Place,
): number {
  let odds = weights.bias;
  for (const name in signs) {
    const weight = weights.signs[name] ?? 0;
    if (weight !== 0 && signs[name]?.holds(place)) odds += weight;
  }
  return 1 / (1 + Math.exp(-odds));
}
