import type { Analysis } from '../../../lib/text/analysis';
import { type EvidenceRef, evidenceInOrder, spansOf } from '../../../lib/text/report/evidence-at';
import type { Card } from './card';

const FORWARD = ['ArrowRight', 'ArrowDown'];
const BACK = ['ArrowLeft', 'ArrowUp'];

/** Steps through the evidence of a story in its order. */
export class EvidenceSteps {
  readonly #card: Card;
  readonly #order: EvidenceRef[];
  #at = -1;

  constructor(card: Card, analysis: Analysis) {
    this.#card = card;
    this.#order = evidenceInOrder(analysis).filter((ref) => spansOf(analysis, ref).length > 0);
  }

  /** Explains the next piece of evidence, or with -1 the one before. */
  step(by: 1 | -1): void {
    const count = this.#order.length;
    if (count === 0) return;
    this.#at = this.#at < 0 && by < 0 ? count - 1 : (this.#at + by + count) % count;
    const ref = this.#order[this.#at];
    if (ref) this.#card.show(ref);
  }
}

/** Alt+Shift with an arrow steps through the evidence, Escape closes the card. */
export function followKeys(card: Card, steps: EvidenceSteps, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && card.isOpen) card.close();
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (![...FORWARD, ...BACK].includes(event.key)) return;
    event.preventDefault();
    steps.step(FORWARD.includes(event.key) ? 1 : -1);
  };
  document.addEventListener('keydown', onKey, { signal, capture: true });
}
