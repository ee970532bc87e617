import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { scripts } from '../../entrypoints/background/scripts';

/** One part of the extension, in bytes: what is built, after gzip. */
export interface Size {
  part: string;
  bytes: number;
  limit: number;
}

/** What runs on every page must be tiny; what runs on articles or opens on a click, small. */
const limits = [
  { part: 'detector', entries: ['detect.js'], limit: 8_000 },
  { part: 'annotator', entries: scripts, limit: 200_000 },
  { part: 'popup', entries: ['popup.html'], limit: 40_000 },
];

/** Measures the parts of a build, each with everything that it loads. */
export const measure = (folder: string): Size[] =>
  limits.map(({ part, entries, limit }) => ({ part, bytes: weigh(folder, entries), limit }));

/** The learned weights of the key point ranker, as their file stands in the repository. */
export function measureWeights(root: string): Size {
  const { size } = statSync(join(root, 'lib/text/key-points/weights.ts'));
  return { part: 'weights', bytes: size, limit: 100_000 };
}

export const isTooLarge = ({ bytes, limit }: Size): boolean => bytes > limit;

/** A table of sizes as lines of text. */
export const table = (sizes: readonly Size[]): string => sizes.map(row).join('\n');

const row = (size: Size): string =>
  `${size.part.padEnd(10)} ${kB(size.bytes)} of ${kB(size.limit)}${isTooLarge(size) ? '  TOO LARGE' : ''}`;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

function weigh(folder: string, entries: readonly string[]): number {
  const files = new Set<string>();
  for (const entry of entries) loadedBy(folder, entry, files);
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}

/** Names of files as a page or a module writes them: src="…", href="…", import"…", from"…". */
const reference = /(?:src=|href=|import\s*|from\s*)["']([^"':]+\.(?:js|css))["']/g;

function loadedBy(folder: string, entry: string, seen: Set<string>): Set<string> {
  const file = join(folder, entry);
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(reference)) {
    loadedBy(folder, name.startsWith('/') ? name : join(dirname(entry), name), seen);
  }
  return seen;
}
