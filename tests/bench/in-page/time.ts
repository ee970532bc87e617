/** Milliseconds below which the browser's clock is too coarse. */
const ENOUGH = 5;

/** Milliseconds that a call takes; a short one is repeated until the clock can tell. */
export function time(call: () => unknown): number {
  for (let repeats = 1; ; repeats *= 2) {
    const began = performance.now();
    for (let n = 0; n < repeats; n++) call();
    const elapsed = performance.now() - began;
    if (elapsed >= ENOUGH) return elapsed / repeats;
  }
}

/** The shortest of several rounds for each subject, taken in turns: other work only ever adds. */
export function shortest(
  subjects: Record<string, () => unknown>,
  rounds: number,
): Record<string, number> {
  const best: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, call] of Object.entries(subjects)) {
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, time(call));
    }
  }
  return best;
}
