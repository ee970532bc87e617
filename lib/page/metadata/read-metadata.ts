import type { Outline, Passage } from '../outline/outline';
import { bylineOf } from './byline';
import { type JsonLd, jsonLdArticle } from './json-ld';
import { languageOf } from './language';
import { type Metas, readMetas } from './meta-content';
import { publishedOf } from './published';
import { type Title, titleAt, titleOf } from './title';
import { urlOf } from './url';
import { visibleDate } from './visible-date';

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

/**
 * Reads what a page says about its article, in its head and around its headline. On a page with
 * several articles `chosen` is the heading of the one that is meant.
 */
export function readMetadata(
  document: Document,
  outline: Outline,
  chosen: Element | null = null,
): Metadata {
  const metas = readMetas(document);
  const data = jsonLdArticle(document);
  const language = languageOf(document, metas, outline);
  const title = titleOf(document, metas, outline, data);
  const headline = chosen && outline.passages.find(({ box }) => box.element === chosen);
  if (headline && headline !== title.headline) {
    // The head still speaks of the article that the page was loaded with.
    const shown = titleAt(headline, outline, true);
    const own = headline.box.element.closest('article, section') ?? headline.box.element;
    return {
      url: document.URL,
      language,
      ...metadataOf(shown, own, NO_METAS, outline, null, language),
    };
  }
  const url = urlOf(document);
  return { url, language, ...metadataOf(title, document, metas, outline, data, language) };
}

const NO_METAS: Metas = new Map();

function metadataOf(
  title: Title,
  root: ParentNode,
  metas: Metas,
  outline: Outline,
  data: JsonLd | null,
  language: string,
): Omit<Metadata, 'url' | 'language'> {
  const near = aroundHeadline(title, outline);
  const byline = bylineOf(metas, near, data);
  const published = publishedOf(root, metas, data) ?? visibleDate(near, language);
  return { title, byline, authors: namesIn(byline ?? ''), published };
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
