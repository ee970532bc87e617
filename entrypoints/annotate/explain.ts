import { interfaceLanguage } from '../../lib/extension/interface-language';
import type { Settings } from '../../lib/extension/settings';
import type { AnalysedPage } from '../../lib/page/analyser';
import type { EvidenceRef } from '../../lib/text/report/evidence-at';
import type { Span } from '../../lib/text/span';
import { Note } from './blocks/note';
import { Card } from './card/card';
import { EvidenceSteps } from './card/evidence-steps';
import { evidenceUnder } from './card/evidence-under';
import { followKeys } from './card/follow-keys';
import { followPointer, type Under } from './card/follow-pointer';
import { personUnder } from './card/person-under';
import { isMarked } from './is-marked';
import { paperBehind } from './paper-behind';

/** What explains the evidence of an annotated page when a reader asks. */
export interface Explainer {
  /** Explains the next piece of evidence, or with -1 the one before. */
  step(by: 1 | -1): void;
  /** Explains what stands where the page's menu was opened last; in a frame nothing ever does. */
  atMenu(inFrame: boolean): void;
}

/** Lets a reader ask for the evidence behind what is marked, by mouse, finger, keyboard and menu. */
export function explain(
  page: AnalysedPage,
  settings: Settings,
  jump: (to: Span) => void,
  signal: AbortSignal,
): Explainer {
  const marked = (ref: EvidenceRef) => isMarked(ref, settings);
  const under: Under = {
    evidence: (x, y) => evidenceUnder(page, x, y).filter(marked),
    person: (x, y) => personUnder(page, x, y),
  };
  const card = new Card(page, jump, signal);
  const steps = new EvidenceSteps(card, page.analysis, marked);
  followPointer(card, under, signal);
  followKeys(card, steps, signal);
  const note = new Note();
  signal.addEventListener('abort', () => note.close());
  const nothing = () =>
    note.show(interfaceLanguage().say('card.nothing'), '', [], paperBehind(page));
  let explainMenu = nothing;
  const remember = ({ clientX, clientY }: MouseEvent) => {
    const refs = under.evidence(clientX, clientY);
    const person = refs.length > 0 ? null : under.person(clientX, clientY);
    if (person) explainMenu = () => card.introduce(person, true);
    else explainMenu = refs.length > 0 ? () => card.open(refs, true) : nothing;
  };
  document.addEventListener('contextmenu', remember, { signal, passive: true });
  return {
    step: (by) => steps.step(by),
    atMenu: (inFrame) => (inFrame ? nothing() : explainMenu()),
  };
}
