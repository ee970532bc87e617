import { build } from 'wxt';
import { root } from './built';
import type { BrowserKind } from './find';

/** Builds the extension for one kind of browser into `.output/`. */
export async function buildExtension(kind: BrowserKind): Promise<void> {
  await build({ root, browser: kind === 'firefox' ? 'firefox' : 'chrome', manifestVersion: 3 });
}
