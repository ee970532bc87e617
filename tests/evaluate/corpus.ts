import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One document of a corpus, and what to do with it: `predict` gives the line to write. */
export interface Job {
  id: string;
  /** Its source, where its id does not begin with it. */
  source?: string;
  predict: () => object;
  /** The line for a document that fails. */
  empty: object;
}

export interface Options {
  points: number;
  strip: boolean;
}

export type Task = (folder: string, options: Options) => Iterable<Job>;

export function readJsonLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  return lines.map((line) => JSON.parse(line) as T);
}

export const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

export const readGzipped = (file: string): string =>
  gunzipSync(readFileSync(file)).toString('utf8');

export const foldersIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .sort();

export const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
