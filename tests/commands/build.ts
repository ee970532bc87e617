import { buildExtension } from '../browser/harness/build-extension';
import { kinds } from '../browser/harness/find';

/** Builds the extension for both browsers: .output/chrome-mv3/ and .output/firefox-mv3/. */
for (const kind of kinds) await buildExtension(kind);
