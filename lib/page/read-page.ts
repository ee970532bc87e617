import type { Article } from '../text/article';
import type { Steps } from '../text/steps';
import type { TextMap } from './text-map';

/** An element that is no part of the story, and the rule that found it. */
export interface Boilerplate {
  rule: string;
  element: Element;
}

export interface PageReading {
  article: Article;
  map: TextMap;
  boilerplate: Boilerplate[];
}

/** Finds the story of a page and what stands around it. Changes nothing. */
export function* readPage(_document: Document): Steps<PageReading> {
  throw new Error('not written yet');
}
