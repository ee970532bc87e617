/** What stands on a page around its prose. */
export interface Outline {
  title: string;
  /** The first heading of the first level. */
  headline: string;
  /** Sub-headings, trimmed, as many as are looked at. */
  subheadings: string[];
  /** How many elements of these kinds there are. */
  articles: number;
  times: number;
  figures: number;
  /** Preformatted blocks. */
  code: number;
  /** Names an author. */
  byline: boolean;
}

/** Reads the outline; counting elements costs next to nothing, reading them does. */
export function readOutline(document: Document): Outline {
  const count = (name: string): number => document.getElementsByTagName(name).length;
  return {
    title: document.title.trim(),
    headline: textsOf(document, 'h1', 1)[0] ?? '',
    subheadings: [
      ...textsOf(document, 'h2', mostHeadings),
      ...textsOf(document, 'h3', mostHeadings),
    ],
    articles: count('article'),
    times: count('time'),
    figures: count('figure'),
    code: count('pre'),
    byline: hasByline(document),
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

const hasByline = (document: Document): boolean =>
  document.getElementsByClassName('byline').length > 0 ||
  document.getElementsByClassName('author').length > 0 ||
  document.querySelector('[rel~="author"],[itemprop~="author"]') !== null;
