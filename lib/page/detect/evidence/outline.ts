/** What stands on a page around its prose: counted, not read, so it costs next to nothing. */
export interface Outline {
  /** How many elements of these kinds there are. */
  articles: number;
  times: number;
  /** Has a picture set as a figure. */
  figure: boolean;
  /** Preformatted blocks. */
  code: boolean;
  /** Names an author. */
  byline: boolean;
}

export const noOutline: Outline = {
  articles: 0,
  times: 0,
  figure: false,
  code: false,
  byline: false,
};

export const readOutline = (document: Document): Outline => ({
  articles: document.getElementsByTagName('article').length,
  times: document.getElementsByTagName('time').length,
  figure: document.getElementsByTagName('figure')[0] !== undefined,
  code: document.getElementsByTagName('pre')[0] !== undefined,
  byline:
    document.getElementsByClassName('byline')[0] !== undefined ||
    document.getElementsByClassName('author')[0] !== undefined ||
    document.querySelector('[rel~="author"],[itemprop~="author"]') !== null,
});
