import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';

const givenRuns = process.env.FUZZ_RUNS;
const givenSeed = process.env.FUZZ_SEED;

/** How many cases each property is tried on; `npm run fuzz` asks for more than `npm test`. */
export const runs = givenRuns ? Number(givenRuns) : 500;

/** The tests try the same cases every time; `npm run fuzz` looks for new ones. */
const seed = Number(givenSeed ?? 1);

/** Milliseconds that all cases of one property may take on a slow machine. */
export const patience = runs * 500;

/**
 * Tries on generated values what must hold of them and shrinks the first that fail. The same seed
 * gives the same values: npm run fuzz -- --seed …
 */
export function holds<Values extends unknown[]>(
  name: string,
  arbitraries: { [At in keyof Values]: fc.Arbitrary<Values[At]> },
  check: (...values: Values) => void,
): Promise<void> {
  console.log(`${name}: ${runs} cases, seed ${seed}`);
  const property = fc.asyncProperty(fc.tuple<Values>(...arbitraries), async (values) => {
    await setImmediate(); // documents and ranges are let go of only between tasks
    check(...values);
  });
  // Shrinking a long page may take hours, in which nobody is told that it failed.
  const limit = { interruptAfterTimeLimit: patience / 2, markInterruptAsFailure: true };
  return fc.assert(property, { numRuns: runs, seed, verbose: fc.VerbosityLevel.None, ...limit });
}
