// Runs one command of this folder: node tests/commands/run.mjs NAME [ARGUMENT…]
// Plain JavaScript, because it must work before anything is installed; what it installs is told on
// stderr, so that a command's stdout stays its own.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const [name, ...given] = process.argv.slice(2);

/** npm writes this file last, so where it is older than the lock file something is missing. */
const installed = join(root, 'node_modules/.package-lock.json');
const stale = () =>
  !existsSync(installed) ||
  statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;

if (stale()) {
  console.error('Installing what is missing (npm ci) …');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

const command = join(import.meta.dirname, `${name}.ts`);
const run = spawnSync(
  process.execPath,
  ['--import', import.meta.resolve('tsx'), command, ...given],
  {
    stdio: 'inherit',
    // Where the user stands, so that paths mean what they say: npm itself goes to the checkout.
    cwd: process.env.INIT_CWD ?? process.cwd(),
  },
);
process.exit(run.status ?? 1);
