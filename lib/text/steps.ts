/**
 * Work that can be paused. A long computation yields wherever it may be interrupted, so that a
 * page stays responsive while it is read; its value is what the generator returns.
 */
export type Steps<T> = Generator<void, T, void>;

/** Runs paused work to its end in one go and gives its value. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
