import type { AnalysedPage } from '../../../lib/page/analyse-page';
import { type EvidenceRef, evidenceAt, spansOf } from '../../../lib/text/report/evidence-at';

/** The evidence under a point of the viewport, the smallest first. */
export function evidenceUnder(page: AnalysedPage, x: number, y: number): EvidenceRef[] {
  const caret = document.caretPositionFromPoint(x, y);
  const offset = caret && page.map.offsetOf(caret.offsetNode, caret.offset);
  if (offset === null) return [];
  // The caret goes to the nearest text, however far; only what is really under the point counts.
  return [offset, offset - 1]
    .flatMap((place) => evidenceAt(page.analysis, place))
    .filter((ref, index, all) => all.findIndex((other) => isSame(other, ref)) === index)
    .filter((ref) => covers(page, ref, x, y));
}

const isSame = (a: EvidenceRef, b: EvidenceRef): boolean =>
  a.kind === b.kind && a.index === b.index;

const covers = (page: AnalysedPage, ref: EvidenceRef, x: number, y: number): boolean =>
  spansOf(page.analysis, ref).some((span) => {
    const lines = page.map.rangeOf(span)?.getClientRects() ?? [];
    return [...lines].some((r) => r.left <= x && x <= r.right && r.top <= y && y <= r.bottom);
  });
