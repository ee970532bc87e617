import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildExtension } from '../browser/harness/build-extension';
import { type BrowserKind, kinds } from '../browser/harness/find';
import { isFailed, summary } from '../soak/report';
import { type SavedPage, sample, savedPages, shard } from '../soak/saved-pages';
import { soak } from '../soak/soak';
import { command, fail, isOneOf, wholeNumber } from './arguments';

const usage = `usage: npm run soak -- DIR… [--browser chromium|firefox] [--sample N] [--shard I/N]
DIR holds saved pages, *.html or *.html.gz, at any depth.`;

function readArguments(): { pages: SavedPage[]; kind: BrowserKind } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      sample: { type: 'string' },
      shard: { type: 'string', default: '1/1' },
    },
  });
  if (positionals.length === 0 || !isOneOf(kinds, values.browser)) fail(usage);
  const missing = positionals.find((folder) => !existsSync(folder));
  if (missing) fail(`No such folder: ${missing}`);
  const [index = 0, count = 0] = values.shard.split('/').map(Number);
  if (!(index >= 1 && index <= count)) fail('--shard takes I/N: the second of four parts is 2/4');
  const size = values.sample ? wholeNumber('sample', values.sample) : Number.POSITIVE_INFINITY;
  const pages = shard(sample(positionals.flatMap(savedPages), size), index, count);
  if (pages.length === 0) fail('There is no saved page.');
  return { pages, kind: values.browser };
}

/** Tries the built extension on saved pages; exit code 1 when it does on one what it must not. */
async function main(): Promise<void> {
  const { pages, kind } = readArguments();
  await buildExtension(kind);
  const visits = await soak(kind, pages);
  console.log(summary(visits));
  process.exit(visits.some(isFailed) ? 1 : 0);
}

await command(usage, main);
