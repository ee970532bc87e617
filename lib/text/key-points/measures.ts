/** What is seen in a sentence, or in two together: numbers of about 0 to 1, by name. */
export type Measures = Readonly<Record<string, number>>;

/** What each measure counts: of a sentence by reason, and of two sentences together. */
export interface Weights {
  alone: Readonly<Record<string, Measures>>;
  together: Measures;
}
