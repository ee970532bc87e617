const NAME = 'PageTooLarge';

/** Larger pages are no articles, and reading them would keep the page waiting: they are left alone. */
class PageTooLarge extends Error {
  override readonly name = NAME;
}

/** Whether something was thrown for that, be it by another script, whose classes are not those of this one. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && error.name === NAME;

/** The most elements a page may have; a long article amid everything has a tenth of that. */
const MOST_ELEMENTS = 100_000;

/** The most characters of text; the longest novels have about as many. */
const MOST_TEXT = 2_000_000;

/** A longer stretch without any element is data or a log rather than a paragraph. */
export const LONGEST_NODE = 200_000;

/** Throws where a page has too many elements to be read. */
export function assertFewElements(document: Document): void {
  if (document.getElementsByTagName('*').length >= MOST_ELEMENTS) throw new PageTooLarge();
}

/** Throws where so many characters are too many to be read. */
export function assertLittleText(characters: number): void {
  if (characters >= MOST_TEXT) throw new PageTooLarge();
}
