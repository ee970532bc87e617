import type { Analysis } from '../../../lib/text/analysis';
import { type EvidenceRef, evidenceInOrder } from '../../../lib/text/report/evidence-at';
import type { Card } from './card';

/** Evidence that can be shown, and where. */
interface Place {
  ref: EvidenceRef;
  /** Pixels from the top of the window. */
  top: number;
}

/** Steps through the evidence of a story in its order, round and round. */
export class EvidenceSteps {
  readonly #card: Card;
  readonly #order: EvidenceRef[];
  #last: EvidenceRef | null = null;

  /** `marked` tells which evidence the reader wants to see. */
  constructor(card: Card, analysis: Analysis, marked: (ref: EvidenceRef) => boolean) {
    this.#card = card;
    this.#order = evidenceInOrder(analysis).filter(marked);
  }

  /**
   * Explains the next piece of evidence, or with -1 the one before. It goes on from the last one, and
   * where the reader has scrolled away from that, from what they see.
   */
  step(by: 1 | -1): void {
    const places = this.#order.flatMap((ref): Place[] => {
      const top = this.#card.topOf(ref);
      return top === null ? [] : [{ ref, top }];
    });
    const last = places.findIndex(({ ref, top }) => ref === this.#last && isInWindow(top));
    const next = last < 0 ? firstSeen(places, by) : last + by;
    const place = places[(next + places.length) % places.length];
    if (!place) return;
    this.#last = place.ref;
    this.#card.show(place.ref);
  }
}

const isInWindow = (top: number): boolean => top >= 0 && top < innerHeight;

/** The place at which a reader begins who comes from above, or with -1 from below. */
const firstSeen = (places: readonly Place[], by: 1 | -1): number =>
  by > 0
    ? Math.max(
        0,
        places.findIndex(({ top }) => top >= 0),
      )
    : places.findLastIndex(({ top }) => top < innerHeight);
