import fc from 'fast-check';

const givenRuns = process.env.FUZZ_RUNS;
const givenSeed = process.env.FUZZ_SEED;

/** How many cases each property is tried on; `npm run fuzz` asks for more than `npm test`. */
export const runs = givenRuns ? Number(givenRuns) : 500;

const seed = givenSeed ? Number(givenSeed) : Date.now() | 0;

/** Milliseconds that all cases of one property may take on a slow machine. */
export const patience = runs * 500;

/**
 * Tries a property on generated cases and shrinks the first that fails. The same seed gives the same
 * cases: npm run fuzz -- --seed …
 */
export function holds(name: string, property: fc.IProperty<unknown>): void {
  console.log(`${name}: ${runs} cases, seed ${seed}`);
  // Shrinking a long page may take hours, in which nobody is told that it failed.
  const limit = { interruptAfterTimeLimit: patience / 2, markInterruptAsFailure: true };
  fc.assert(property, { numRuns: runs, seed, verbose: fc.VerbosityLevel.None, ...limit });
}
