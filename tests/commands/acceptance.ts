import { parseArgs } from 'node:util';
import { accept, type Check } from '../acceptance/accept';
import { readLabelledPage } from '../acceptance/labelled-page';
import { buildExtension } from '../browser/harness/build-extension';
import { kinds } from '../browser/harness/find';
import { command, fail } from './arguments';

const usage = `usage: npm run -s acceptance -- DIR
DIR holds a labelled page: article.html, blocks.json, gold.json.`;

/** Tries the built extension on a labelled page in both browsers; exit code 1 where it falls short. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [folder] = positionals;
  if (!folder) fail(usage);
  const labelled = readLabelledPage(folder);
  const checks: Check[] = [];
  for (const kind of kinds) {
    await buildExtension(kind);
    const found = await accept(kind, labelled);
    console.log(`\n${kind}\n${found.map(line).join('\n')}`);
    checks.push(...found);
  }
  const failed = checks.filter(isBad).length;
  console.log(`\n${checks.length - failed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}

const isBad = ({ wrong, allowed }: Check): boolean => wrong.length > allowed;

const line = (check: Check): string =>
  [`${isBad(check) ? 'FAILED' : 'ok    '} ${check.name}`, ...check.wrong.map(short)].join('\n');

const short = (text: string): string => `         ${text.slice(0, 90)}`;

await command(usage, main);
