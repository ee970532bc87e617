import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './built';
import { type Site, serve } from './serve';

/** What the expected.json beside a bundled page says of it. */
export interface Expected {
  /** Where it pretends to come from. */
  url: string;
  article: boolean;
  title: string;
  /** Texts of the story and of what belongs to it, in page order. */
  keep: string[];
  /** Texts that are none of it. */
  hide: string[];
  /** The publisher's own key points. */
  highlights: string[];
}

const fileOf = (name: string, file: string): string => join(root, 'tests/pages', name, file);

/** The HTML of a page of tests/pages. */
export const bundledPage = (name: string): string =>
  readFileSync(fileOf(name, 'page.html'), 'utf8');

/** What is expected of a page of tests/pages. */
export const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(fileOf(name, 'expected.json'), 'utf8'));

export interface ServedPage extends Site {
  /** Where the page is served: on this machine, under the path that it pretends to have. */
  url: string;
}

/** Serves one page under the path of its address, as `change` makes it. */
export async function servePage(
  name: string,
  change: (html: string) => string = (html) => html,
): Promise<ServedPage> {
  const { pathname } = new URL(expectedOf(name).url);
  const body = change(bundledPage(name));
  const type = 'text/html; charset=utf-8';
  const site = await serve((path) => (path === pathname ? { body, type } : null));
  return { ...site, url: `${site.origin}${pathname}` };
}
