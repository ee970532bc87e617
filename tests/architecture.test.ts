import { describe, expect, test } from 'vitest';
import { functionLengths } from './architecture/function-lengths';
import { findCycle, importsOf } from './architecture/imports';
import { sourcesIn } from './architecture/sources';

/** What each part may import: other parts, and packages. */
const parts = {
  'lib/text': { parts: ['lib/text'], packages: ['convert'] },
  'lib/page': { parts: ['lib/page', 'lib/text'], packages: [] },
  'lib/marks': { parts: ['lib/marks'], packages: [] },
  'lib/translation': { parts: ['lib/translation'], packages: [] },
  'lib/extension': {
    parts: ['lib/extension', 'lib/marks', 'lib/text', 'lib/translation'],
    packages: ['valibot', 'webextension-polyfill'],
  },
  components: {
    parts: ['components', 'lib/marks', 'lib/text', 'lib/translation'],
    packages: ['preact'],
  },
  entrypoints: {
    parts: [
      'entrypoints',
      'components',
      'lib/text',
      'lib/page',
      'lib/extension',
      'lib/marks',
      'lib/translation',
    ],
    packages: ['preact', 'webextension-polyfill', 'wxt'],
  },
};

const isIn = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path.startsWith(`${folder}/`));

const sources = Object.keys(parts).flatMap(sourcesIn);
const imports = importsOf(sources);

describe.each(Object.entries(parts))('%s', (part, allowed) => {
  const own = imports.filter(({ path }) => isIn(path, [part]));

  test('imports only from the parts below it', () => {
    const wrong = own.flatMap(({ path, files }) =>
      files.filter((file) => !isIn(file, allowed.parts)).map((file) => `${path} -> ${file}`),
    );
    expect(own).not.toEqual([]);
    expect(wrong).toEqual([]);
  });

  test('uses only its packages', () => {
    const names: readonly string[] = allowed.packages;
    const foreign = own.flatMap((file) => file.packages).filter((name) => !names.includes(name));
    expect(foreign).toEqual([]);
  });
});

test('no imports run in a circle', () => {
  expect(findCycle(imports)).toBeNull();
});

test('files are at most 250 lines long', () => {
  const long = sources.filter(({ text }) => text.split('\n').length > 251).map(({ path }) => path);
  expect(long).toEqual([]);
});

test('functions are at most 80 lines long, half of them under 10', () => {
  const functions = sources.flatMap(functionLengths);
  const lengths = functions.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(functions.filter(({ lines }) => lines > 80)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(10);
});
