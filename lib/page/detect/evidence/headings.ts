/** The headings of a page, trimmed. */
export interface Headings {
  /** The first heading of the first level, '' where there is none. */
  headline: string;
  /** Second and third level, as many as are looked at. */
  subheadings: string[];
}

export const noHeadings: Headings = { headline: '', subheadings: [] };

export const headingsOf = (document: Document): Headings => ({
  headline: textsOf(document, 'h1', 1)[0] ?? '',
  subheadings: [...textsOf(document, 'h2', mostHeadings), ...textsOf(document, 'h3', mostHeadings)],
});

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
