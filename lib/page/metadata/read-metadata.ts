import type { Outline, Passage } from '../outline/outline';
import { bylineOf } from './byline';
import { jsonLdArticle } from './json-ld';
import { languageOf } from './language';
import { readMetas } from './meta-content';
import { publishedOf } from './published';
import { type Title, titleOf } from './title';
import { urlOf } from './url';

/** What a page says about its article. */
export interface Metadata {
  url: string | null;
  title: Title;
  byline: string | null;
  /** The full names in the byline. */
  authors: string[];
  published: string | null;
  language: string;
}

/** Reads what a page says about its article, in its head and around its headline. */
export function readMetadata(document: Document, outline: Outline): Metadata {
  const metas = readMetas(document);
  const data = jsonLdArticle(document);
  const title = titleOf(document, metas, outline, data);
  const byline = bylineOf(metas, aroundHeadline(title, outline), data);
  return {
    url: urlOf(document),
    title,
    byline,
    authors: namesIn(byline ?? ''),
    published: publishedOf(document, metas, data),
    language: languageOf(document, metas, outline),
  };
}

const ABOVE = 5;
const BELOW = 25;

function aroundHeadline({ headline }: Title, { passages }: Outline): Passage[] {
  if (!headline) return [];
  return passages.slice(Math.max(0, headline.index - ABOVE), headline.index + BELOW);
}

/** "Jane Roe and John Doe, AP": the parts of two to four capitalised words. */
const namesIn = (byline: string): string[] =>
  byline
    .split(/\s*(?:,|;|\/|\||&|\band\b|\bund\b|\bet\b|\by\b|\bi\b)\s*/u)
    .filter((name) => /^\p{Lu}\S*(?: \S+){1,3}$/u.test(name));
