import { headlineBeingRead } from '../../lib/page/headline-being-read';
import type { ReadersPlace } from '../../lib/page/read-page';

/** Which article of a page its reader has come to, and which others they may come to by scrolling. */
export class PlaceOnPage implements ReadersPlace {
  headline: Element | null = null;
  readonly #document: Document;
  /** Whether the page has had another address than now. */
  #hasMoved = false;
  /** The other articles that stood on the page when it was read first; null before that. */
  #first: WeakSet<Element> | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** The page has another address now; `title` is that of the article read until then. */
  move(title: string): void {
    this.#hasMoved = true;
    this.headline = headlineBeingRead(this.#document, title);
    if (!this.headline) this.#first = null;
  }

  /** Looks again before the page is read again: its title may come after its address. */
  look(): void {
    if (!this.#hasMoved) return;
    const named = headlineBeingRead(this.#document, null);
    if (named) this.headline = named;
    else if (!this.headline?.isConnected) this.headline = null;
  }

  /** Notes which other articles were found on the page. */
  note(others: readonly Element[]): void {
    this.#first ??= new WeakSet(others);
  }

  /** What comes while a story is read, or is left behind, is the page's way to read on. */
  keeps(other: Element): boolean {
    return this.headline !== null || this.#first?.has(other) === false;
  }
}
