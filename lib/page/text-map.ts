import type { Span } from '../text/span';

/** Ties a story's text to the page it was read from. */
export interface TextMap {
  /** The stretch of the page that shows a span; null when its nodes are gone. */
  rangeOf(span: Span): Range | null;
  /** The offset in the text of a point in the page; null outside the story. */
  offsetOf(node: Node, offset: number): number | null;
}
