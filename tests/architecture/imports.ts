import { dirname, join } from 'node:path/posix';
import type { Source } from './sources';

/** What a file imports: files as paths from the checkout's folder, packages by their names. */
export interface Imports {
  path: string;
  files: string[];
  packages: string[];
}

/** Reads the imports of all files; imports of types count too, style sheets do not. */
export function importsOf(sources: readonly Source[]): Imports[] {
  const known = new Set(sources.map(({ path }) => path));
  return sources.map(({ path, text }) => {
    const names = importedNames(text);
    const near = names.filter((name) => name.startsWith('.'));
    const files = near.map((name) => resolve(known, join(dirname(path), name)));
    const packages = names.filter((name) => !name.startsWith('.')).map(packageOf);
    return { path, files, packages };
  });
}

/** The files of one import cycle; null where there is none. */
export function findCycle(imports: readonly Imports[]): string[] | null {
  const next = new Map(imports.map(({ path, files }) => [path, files]));
  const cleared = new Set<string>();
  const visit = (path: string, way: readonly string[]): string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (cleared.has(path)) return null;
    const further = [...way, path];
    const found = firstFound(next.get(path) ?? [], (file) => visit(file, further));
    cleared.add(path);
    return found;
  };
  return firstFound([...next.keys()], (path) => visit(path, []));
}

function firstFound<T>(items: readonly string[], find: (item: string) => T | null): T | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}

const statement = /^(?:import|export)\s(?:[^;'"=]*\sfrom\s)?['"]([^'"]+)['"]/gm;

const importedNames = (text: string): string[] =>
  [...text.matchAll(statement)]
    .map(([, name = '']) => name)
    .filter((name) => !/\.css(?:\?|$)/.test(name));

const resolve = (known: ReadonlySet<string>, path: string): string =>
  [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((file) => known.has(file)) ?? path;

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
