import type { Analysis } from '../../../lib/text/analysis';
import { type EvidenceRef, evidenceInOrder, spansOf } from '../../../lib/text/report/evidence-at';
import type { Card } from './card';

/** Steps through the evidence of a story in its order, round and round. */
export class EvidenceSteps {
  readonly #card: Card;
  readonly #order: EvidenceRef[];
  #at = -1;

  /** `marked` tells which evidence the reader wants to see. */
  constructor(card: Card, analysis: Analysis, marked: (ref: EvidenceRef) => boolean) {
    this.#card = card;
    const isThere = (ref: EvidenceRef) => spansOf(analysis, ref).length > 0;
    this.#order = evidenceInOrder(analysis).filter((ref) => marked(ref) && isThere(ref));
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
