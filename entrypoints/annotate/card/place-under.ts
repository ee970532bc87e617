import type { AnalysedPage } from '../../../lib/page/analyser';
import type { Span } from '../../../lib/text/span';

/** The offset in the story's text of what is nearest to a point of the viewport; null outside it. */
export function offsetUnder({ map }: AnalysedPage, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  return caret && map.offsetOf(caret.offsetNode, caret.offset);
}

/** Whether a stretch of the story is really at that point: the nearest text may be far from it. */
export function standsAt({ map }: AnalysedPage, span: Span, x: number, y: number): boolean {
  const lines = map.rangeOf(span)?.getClientRects() ?? [];
  return [...lines].some((r) => r.left <= x && x <= r.right && r.top <= y && y <= r.bottom);
}
