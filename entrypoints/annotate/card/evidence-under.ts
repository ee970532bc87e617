import type { AnalysedPage } from '../../../lib/page/analyser';
import { type EvidenceRef, evidenceAt, spansOf } from '../../../lib/text/report/evidence-at';
import { offsetUnder, standsAt } from './place-under';

/** The evidence under a point of the viewport, the smallest first. */
export function evidenceUnder(page: AnalysedPage, x: number, y: number): EvidenceRef[] {
  const offset = offsetUnder(page, x, y);
  if (offset === null) return [];
  // A caret stands between two characters: either may be the one under the point.
  return [offset, offset - 1]
    .flatMap((place) => evidenceAt(page.analysis, place))
    .filter((ref, index, all) => all.findIndex((other) => isSame(other, ref)) === index)
    .filter((ref) => spansOf(page.analysis, ref).some((span) => standsAt(page, span, x, y)));
}

const isSame = (a: EvidenceRef, b: EvidenceRef): boolean =>
  a.kind === b.kind && a.index === b.index;
