/**
 * What was found in the blocks of a text, for when the text is analysed again: a block that reads
 * as before is not read twice. Holds what the last analysis used, and no more.
 */
export class Recall<Found> {
  #last = new Map<string, Found>();
  #used = new Map<string, Found>();

  /** What was found in a block, or is found now; `key` holds all that the finding depends on. */
  of(key: string, find: () => Found): Found {
    const found = this.#used.get(key) ?? this.#last.get(key) ?? find();
    this.#used.set(key, found);
    return found;
  }

  /** An analysis is complete: what it did not use is forgotten. */
  forgetRest(): void {
    this.#last = this.#used;
    this.#used = new Map();
  }
}
