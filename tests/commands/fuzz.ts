import { parseArgs } from 'node:util';
import { command, wholeNumber } from './arguments';
import { tool } from './tool';

const usage = 'usage: npm run fuzz [-- --runs N] [--seed N]';

/** Tries what must hold for any text and page on many generated ones; exit code 1 where it does not. */
await command(usage, () => {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } },
  });
  process.env.FUZZ_RUNS = String(wholeNumber('runs', values.runs));
  process.env.FUZZ_SEED = String(values.seed ? wholeNumber('seed', values.seed) : Date.now() >>> 1);
  process.exit(tool('vitest', 'run', '--project', 'unit', 'tests/fuzz') ? 0 : 1);
});
