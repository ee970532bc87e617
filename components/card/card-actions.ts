import type { EvidenceRef } from '../../lib/text/report/evidence-at';
import type { Span } from '../../lib/text/span';

/** What a reader can do in the card. */
export interface CardActions {
  /** Goes to a place of the story and leaves the card. */
  onJump: (to: Span) => void;
  /** Shows another piece of evidence in the card. */
  onShow: (ref: EvidenceRef) => void;
  onCopy: (text: string) => Promise<void>;
  onClose: () => void;
}
