import { startsWithClock } from './clock';
import { besideTheStory, shortestParagraph } from './prose';

/** What tells the posts of a live blog from the parts of an article. */
export interface Posts {
  /** The first heading of the first level, '' where there is none. */
  headline: string;
  /** Second and third level, as many as are looked at. */
  subheadings: string[];
  /** Headings and paragraphs that open with a time of day. */
  stamped: number;
}

export const noPosts: Posts = { headline: '', subheadings: [], stamped: 0 };

export function readPosts(document: Document): Posts {
  const subheadings = [
    ...textsOf(document, 'h2', mostHeadings),
    ...textsOf(document, 'h3', mostHeadings),
  ];
  return {
    headline: textsOf(document, 'h1', 1)[0] ?? '',
    subheadings,
    stamped: subheadings.filter(startsWithClock).length + stampedParagraphs(document),
  };
}

/** Bounds the work on endless pages. */
const mostHeadings = 30;

function textsOf(document: Document, name: string, most: number): string[] {
  const elements = document.getElementsByTagName(name);
  const texts: string[] = [];
  for (let i = 0; i < elements.length && i < most; i++) {
    texts.push((elements[i]?.textContent ?? '').trim());
  }
  return texts;
}

/** The posts of a live blog begin sooner. */
const enoughParagraphs = 120;

function stampedParagraphs(document: Document): number {
  const paragraphs = document.getElementsByTagName('p');
  let stamped = 0;
  for (let i = 0; i < paragraphs.length && i < enoughParagraphs; i++) {
    const text = paragraphs[i]?.textContent?.trim() ?? '';
    if (text.length < shortestParagraph || !startsWithClock(text)) continue;
    if (!paragraphs[i]?.closest(besideTheStory)) stamped++;
  }
  return stamped;
}
