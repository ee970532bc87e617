import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page saved in a file. */
export interface SavedPage {
  /** Its path in the folder. */
  name: string;
  file: string;
  /** Where it was saved from, as far as known. */
  url: string | null;
  /** The paragraphs of its story by somebody else's answer; null without one. */
  story: string[] | null;
}

/** Every *.html and *.html.gz of a folder and below, in the order of their names. */
export function savedPages(folder: string): SavedPage[] {
  const addresses = addressesIn(folder);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => describe(join(folder, name), name, addresses));
}

/** Its HTML. What would load another page by itself is disarmed, and what a page may load with no script. */
export function htmlOf({ file }: SavedPage): string {
  const bytes = readFileSync(file);
  const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return html
    .replace(/\b(http-equiv\s*=\s*["']?)(?:refresh|content-security-policy)/gi, '$1none')
    .replace(/\b(as\s*=\s*["']?)fetch\b/gi, '$1none');
}

interface Answer {
  url?: string | null;
  text?: string | null;
}

function describe(file: string, name: string, addresses: Map<string, string>): SavedPage {
  const answer = join(dirname(file), 'gold.json');
  if (!existsSync(answer)) return { name, file, url: addresses.get(name) ?? null, story: null };
  const { url, text }: Answer = JSON.parse(readFileSync(answer, 'utf8'));
  return { name, file, url: url ?? null, story: (text ?? '').split('\n\n') };
}

/** A folder may tell the addresses of its pages in index.jsonl. */
function addressesIn(folder: string): Map<string, string> {
  const index = join(folder, 'index.jsonl');
  if (!existsSync(index)) return new Map();
  const lines = readFileSync(index, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line)).map(({ file, url }) => [file, url]));
}

/** Every n-th page, so that a sample has some of each folder. */
export function sample<T>(pages: readonly T[], size: number): T[] {
  const step = Math.max(1, pages.length / size);
  return pages.filter((_, n) => Math.floor(n / step) !== Math.floor((n - 1) / step));
}

/** The part of the pages that shard I of N takes: "2/4". */
export function shard<T>(pages: readonly T[], index: number, count: number): T[] {
  return pages.filter((_, n) => n % count === index - 1);
}
