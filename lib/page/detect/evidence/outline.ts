/** What stands on a page around its prose: counted, not read, so it costs next to nothing. */
export interface Outline {
  title: string;
  /** How many elements of these kinds there are. */
  articles: number;
  times: number;
  figures: number;
  /** Preformatted blocks. */
  code: number;
  /** Names an author. */
  byline: boolean;
}

export function readOutline(document: Document): Outline {
  const count = (name: string): number => document.getElementsByTagName(name).length;
  return {
    title: document.title.trim(),
    articles: count('article'),
    times: count('time'),
    figures: count('figure'),
    code: count('pre'),
    byline: hasByline(document),
  };
}

const hasByline = (document: Document): boolean =>
  document.getElementsByClassName('byline').length > 0 ||
  document.getElementsByClassName('author').length > 0 ||
  document.querySelector('[rel~="author"],[itemprop~="author"]') !== null;
