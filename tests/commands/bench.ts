import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bench, type Load } from '../bench/bench';
import { crowdedStory } from '../bench/long-story';
import { isOver, resultsTable, timesTable } from '../bench/report';
import { bundledPage } from '../browser/harness/bundled-pages';
import { htmlOf, sample, savedPages } from '../soak/saved-pages';
import { command, fail, wholeNumber } from './arguments';

const usage = `usage: npm run bench [-- [DIR…] [--sample N] [--quick]]
DIR holds saved pages to measure beside the bundled ones, *.html or *.html.gz, at any depth.`;

/** A quick run on a busy machine fails only where a limit is passed by half. */
const QUICK = { rounds: 8, slack: 1.5 };
const FULL = { rounds: 15, slack: 1 };

function readArguments() {
  const { values, positionals: folders } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false }, sample: { type: 'string' } },
  });
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing) fail(`No such folder: ${missing}`);
  const size = values.sample ? wholeNumber('sample', values.sample) : Number.POSITIVE_INFINITY;
  const saved = sample(folders.flatMap(savedPages), size).map((page) => () => htmlOf(page));
  return { saved, ...(values.quick ? QUICK : FULL) };
}

const bundled: Load[] = [
  () => bundledPage('sample-article'),
  () => crowdedStory(400),
  () => crowdedStory(600),
  () => crowdedStory(800),
  () => crowdedStory(1_200),
];

/** Prints how long everything takes beside its peers; exit code 1 where that is too long. */
async function main(): Promise<void> {
  const { saved, rounds, slack } = readArguments();
  const pages = saved.length > 0 ? saved : bundled;
  const { times, growth, results } = await bench(pages, rounds);
  console.log(`${pages.length} pages, each the best of ${rounds} rounds: median and p95\n`);
  console.log(timesTable(times));
  console.log('\nwhole annotation by length');
  for (const { words, time } of growth) {
    console.log(`${String(words).padStart(6)} words ${time.toFixed(1).padStart(8)} ms`);
  }
  console.log(`\n${resultsTable(results, slack)}\n`);
  const failed = results.filter((result) => isOver(result, slack)).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}

await command(usage, main);
