import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../browser/harness/build-extension';
import { built, output, root } from '../browser/harness/built';
import { kinds } from '../browser/harness/find';
import { provideBrowser } from '../browser/harness/provide';
import { isTooLarge, measure, measureWeights, table } from '../build/sizes';
import { command } from './arguments';
import { tool } from './tool';

const usage = 'usage: npm test';

interface Stage {
  name: string;
  run: () => boolean | Promise<boolean>;
}

/** Cheapest first; the first that fails ends the run. */
const stages: readonly Stage[] = [
  { name: 'lint', run: () => tool('biome', 'check', '--error-on-warnings') },
  { name: 'types', run: () => tool('tsc', '-p', '.') && tool('tsc', '-p', 'lib/text') },
  { name: 'unit tests', run: () => vitest('unit') },
  { name: 'build', run: buildBoth },
  { name: 'sizes', run: checkSizes },
  { name: 'browsers', run: provideBoth },
  { name: 'browser tests', run: () => vitest('browser') },
];

const counts = { passed: 0, failed: 0 };

/** Runs every check and every test; ends with one line that counts them. */
async function main(): Promise<void> {
  mkdirSync(output, { recursive: true });
  const times: string[] = [];
  for (const { name, run } of stages) {
    console.log(`\n== ${name}`);
    const began = Date.now();
    const good = await attempt(run);
    counts[good ? 'passed' : 'failed']++;
    times.push(
      `${good ? 'ok    ' : 'FAILED'} ${name} (${Math.round((Date.now() - began) / 1000)} s)`,
    );
    if (!good) break;
  }
  console.log(`\n${times.join('\n')}\n`);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exit(counts.failed ? 1 : 0);
}

async function attempt(run: Stage['run']): Promise<boolean> {
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** Runs one project's tests and adds them to the count. */
function vitest(project: string): boolean {
  const report = join(output, `tests-${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const good = tool('vitest', 'run', '--project', project, ...reporters);
  if (!existsSync(report)) return false;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
  return good && numPassedTests > 0;
}

async function buildBoth(): Promise<boolean> {
  for (const kind of kinds) await buildExtension(kind);
  return true;
}

function checkSizes(): boolean {
  const sizes = kinds.map((kind) => ({ kind, sizes: measure(built(kind)) }));
  for (const { kind, sizes: all } of sizes) console.log(`${kind}, gzipped\n${table(all)}`);
  const weights = measureWeights(root);
  console.log(`key points\n${table([weights])}`);
  return ![weights, ...sizes.flatMap(({ sizes: all }) => all)].some(isTooLarge);
}

function provideBoth(): boolean {
  for (const kind of kinds) console.log(`${kind}: ${provideBrowser(kind)}`);
  return true;
}

await command(usage, main);
