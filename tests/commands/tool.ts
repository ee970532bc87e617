import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../browser/harness/built';

const windows = process.platform === 'win32';

/** Runs an installed tool in the checkout's folder; true where it succeeds. */
export function tool(name: string, ...words: string[]): boolean {
  const program = join(root, 'node_modules/.bin', windows ? `${name}.cmd` : name);
  return spawnSync(program, words, { cwd: root, stdio: 'inherit', shell: windows }).status === 0;
}
