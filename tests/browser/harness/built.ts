import { join } from 'node:path';
import type { BrowserKind } from './find';

/** The checkout's own folder. */
export const root = join(import.meta.dirname, '../../..');

/** Where `npm run build` puts the extension for each kind of browser. */
export const built = (kind: BrowserKind): string =>
  join(root, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

/** Where commands put what they make: builds, packages, screenshots. */
export const output = join(root, '.output');
