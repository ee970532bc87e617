/** What stands on a page around its prose: counted, not read, so it costs next to nothing. */
export interface Outline {
  /** How many elements of these kinds there are. */
  articles: number;
  times: number;
  figures: number;
  /** Preformatted blocks. */
  code: number;
  /** Names an author. */
  byline: boolean;
}

export const noOutline: Outline = { articles: 0, times: 0, figures: 0, code: 0, byline: false };

export const readOutline = (document: Document): Outline => ({
  articles: document.getElementsByTagName('article').length,
  times: document.getElementsByTagName('time').length,
  figures: document.getElementsByTagName('figure').length,
  code: document.getElementsByTagName('pre').length,
  byline:
    document.getElementsByClassName('byline').length > 0 ||
    document.getElementsByClassName('author').length > 0 ||
    document.querySelector('[rel~="author"],[itemprop~="author"]') !== null,
});
