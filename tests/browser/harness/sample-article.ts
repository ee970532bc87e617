import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './built';
import { type Answer, type Site, serve } from './serve';

const folder = join(root, 'tests/pages');

/** A page of tests/pages by its name, as a server's answer. */
export const bundledPage = (name: string): Answer => ({
  body: readFileSync(join(folder, name, 'page.html')),
  type: 'text/html; charset=utf-8',
});

/** An address like those of newspapers: detectors look at them. */
export const SAMPLE_PATH = '/2026/03/12/coast/port-ellery-retreat-vote/index.html';

/** Serves the sample article on this machine. */
export const serveSample = (): Promise<Site> =>
  serve((path) => (path === SAMPLE_PATH ? bundledPage('sample-article') : null));
