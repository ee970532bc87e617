import type { Settings } from '../../lib/extension/settings';
import type { AnalysedPage } from '../../lib/page/analyse-page';
import type { EvidenceRef } from '../../lib/text/report/evidence-at';
import type { Span } from '../../lib/text/span';
import { Card } from './card/card';
import { evidenceUnder } from './card/evidence-under';
import { EvidenceSteps, followKeys } from './card/follow-keys';
import { followPointer } from './card/follow-pointer';

/** Lets a reader ask for the evidence behind what is marked, by mouse, finger and keyboard. */
export function explain(
  page: AnalysedPage,
  settings: Settings,
  jump: (to: Span) => void,
  signal: AbortSignal,
): EvidenceSteps {
  const marked = ({ kind }: EvidenceRef): boolean =>
    kind === 'figure' ? settings.figures : settings.quotations || settings.sources;
  const card = new Card(page, jump, signal);
  const steps = new EvidenceSteps(card, page.analysis);
  followPointer(card, (x, y) => evidenceUnder(page, x, y).filter(marked), signal);
  followKeys(card, steps, signal);
  return steps;
}
