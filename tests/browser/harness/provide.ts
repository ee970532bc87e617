import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Advice } from './advice';
import { type BrowserKind, findBrowser } from './find';

/** Debian's package of each kind. */
const packages: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const advice: Record<BrowserKind, string> = {
  chromium: `No Chromium, Chrome or Edge was found. Install one (https://www.google.com/chrome/, or your
system's "chromium" package), or name its program in the variable CHROMIUM_PATH.`,
  firefox: `No Firefox was found. Install it (https://www.mozilla.org/firefox/, or your system's
"firefox" package), or name its program in the variable FIREFOX_PATH.`,
};

/**
 * The program of a browser of this kind, installed with apt where there is none and we may.
 * Throws an Advice that says how to get one where it can be neither found nor installed.
 */
export function provideBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind) ?? (mayInstall() ? install(kind) : null);
  if (!found) throw new Advice(advice[kind]);
  return found;
}

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function install(kind: BrowserKind): string | null {
  console.error(`No ${kind} was found: installing ${packages[kind]} with apt …`);
  apt('update');
  apt('install', '--yes', '--no-install-recommends', packages[kind]);
  return findBrowser(kind);
}

/** Its output goes to stderr, so that a command's stdout stays its own. */
function apt(...words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['--quiet', ...words], { env, stdio: ['ignore', 2, 2] });
}
