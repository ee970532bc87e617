import { afterAll, beforeAll, describe } from 'vitest';
import { kinds } from './find';
import { type ExtensionBrowser, launch } from './launch';

/** Describes a behaviour once and tests it in both browsers, each with a fresh profile. */
export function inEachBrowser(
  name: string,
  tests: (browser: () => ExtensionBrowser) => void,
): void {
  describe.each(kinds)(`${name} (%s)`, (kind) => {
    let browser: ExtensionBrowser;
    beforeAll(async () => {
      browser = await launch(kind);
    });
    afterAll(() => browser?.browser.close());
    tests(() => browser);
  });
}
