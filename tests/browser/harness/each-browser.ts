import { afterAll, beforeAll, describe } from 'vitest';
import { type BrowserKind, kinds } from './find';
import { type ExtensionBrowser, launch } from './launch';

/** Describes a behaviour once and tests it in both browsers, each with a fresh profile. */
export function inEachBrowser(
  name: string,
  tests: (browser: () => ExtensionBrowser) => void,
): void {
  for (const kind of kinds) inBrowser(kind, name, tests);
}

/** Tests in one kind of browser what the other does not do, or does not let its driver see. */
export function inBrowser(
  kind: BrowserKind,
  name: string,
  tests: (browser: () => ExtensionBrowser) => void,
): void {
  describe(`${name} (${kind})`, () => {
    let browser: ExtensionBrowser;
    beforeAll(async () => {
      browser = await launch(kind);
    });
    afterAll(() => browser?.browser.close());
    tests(() => browser);
  });
}
