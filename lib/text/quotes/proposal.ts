import type { Span } from '../span';

/** A quotation as a recogniser sees it, before the refiners. */
export interface Proposal {
  /** In text order. */
  content: Span[];
  cue: Span | null;
  source: Span | null;
  /** 0 to 1. */
  confidence: number;
  /** Index of the sentence it was found in. */
  sentence: number;
}
