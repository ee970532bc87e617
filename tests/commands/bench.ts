import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bench, type Load } from '../bench/bench';
import { decisions } from '../bench/decisions';
import { crowdedStory } from '../bench/long-story';
import {
  articleShares,
  decisionShares,
  firstShares,
  isOver,
  ratios,
  resultsTable,
  timesTable,
} from '../bench/report';
import { bundledPage } from '../browser/harness/bundled-pages';
import { htmlOf, sample, savedPages } from '../soak/saved-pages';
import { command, fail, wholeNumber } from './arguments';

const usage = `usage: npm run bench [-- [DIR…] [--detection DIR] [--sample N] [--quick]]
DIR holds saved pages to measure instead of the bundled ones, *.html or *.html.gz, at any depth;
that of --detection pages in the detection corpus's format, to measure the detector on.
Of either, N are measured.`;

/** A quick run on a busy machine fails only where a limit is passed by half. */
const QUICK = { rounds: 8, slack: 1.5 };
const FULL = { rounds: 15, slack: 1 };

function readArguments() {
  const { values, positionals: folders } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      sample: { type: 'string' },
      detection: { type: 'string' },
    },
  });
  const { detection, quick } = values;
  const missing = [...folders, detection ?? '.'].find((folder) => !existsSync(folder));
  if (missing) fail(`No such folder: ${missing}`);
  const size = values.sample ? wholeNumber('sample', values.sample) : Number.POSITIVE_INFINITY;
  const saved = sample(folders.flatMap(savedPages), size).map((page) => () => htmlOf(page));
  const toDecide = sample(detection ? savedPages(detection) : [], size);
  return { saved, toDecide, quick, ...(quick ? QUICK : FULL) };
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
  const { saved, toDecide, quick, rounds, slack } = readArguments();
  const pages = saved.length > 0 ? saved : bundled;
  const { times, growth, results } = await bench(pages, rounds);
  console.log(`${pages.length} pages, each the best of ${rounds} rounds: median and p95\n`);
  console.log(timesTable(times));
  console.log('\nwhole annotation by length');
  for (const { words, time } of growth) {
    console.log(`${String(words).padStart(6)} words ${time.toFixed(1).padStart(8)} ms`);
  }
  const decided = await decisions(toDecide, rounds);
  if (decided.length > 0) console.log(`\n${decided.length} pages\n${timesTable(decided)}`);
  const onArticles = ratios(times, articleShares);
  const onAll = decided.length > 0 ? ratios(decided, decisionShares) : [];
  const first = decided.length > 0 ? ratios(decided, firstShares) : [];
  console.log(`\n${resultsTable([...results, ...onArticles, ...onAll, ...first], slack)}\n`);
  // The detector runs on pages of all kinds; and a first call is made once, so that a busy machine tells in it.
  const binding = [...results, ...onAll, ...(quick ? [] : [...onArticles, ...first])];
  const failed = binding.filter((result) => isOver(result, slack)).length;
  console.log(`${binding.length - failed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}

await command(usage, main);
