import { join } from 'node:path';
import { build } from 'esbuild';

const folder = join(import.meta.dirname, 'in-page');

/** A script of in-page/ with all that it imports, to be run in a page. */
export async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, name)],
    alias: { 'webextension-polyfill': join(folder, 'no-browser.ts') },
    bundle: true,
    minify: true, // as it is shipped: the source itself is part of the memory held
    write: false,
    format: 'iife',
    target: 'esnext',
  });
  return outputFiles[0]?.text ?? '';
}
