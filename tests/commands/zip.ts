import { zip } from 'wxt';
import { root } from '../browser/harness/built';

/** Packs the extension for the stores, and its sources for Firefox's reviewers, into .output/. */
for (const browser of ['chrome', 'firefox']) await zip({ root, browser, manifestVersion: 3 });
