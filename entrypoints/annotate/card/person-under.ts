import type { AnalysedPage } from '../../../lib/page/analyser';
import { type Introduction, introductionAt } from '../../../lib/text/report/introduction-at';
import { offsetUnder, standsAt } from './place-under';

/** Whose surname is under a point of the viewport; null where nobody is named there. */
export function personUnder(page: AnalysedPage, x: number, y: number): Introduction | null {
  const offset = offsetUnder(page, x, y);
  const person = offset === null ? null : introductionAt(page.analysis, offset);
  return person && standsAt(page, person.asked, x, y) ? person : null;
}
