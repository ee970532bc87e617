import type { Proposal } from '../proposal';
import type { Lexicon } from '../reading/lexicon';
import type { Reading } from '../reading/reading';

/** What stands around a sentence. */
export interface Surroundings {
  lexicon: Lexicon;
  /** The sentence before it in the same block. */
  before: Reading | null;
  /** What other recognisers have found in this sentence. */
  taken: readonly Proposal[];
}

/** Proposes the quotations of one kind that a sentence holds. */
export type Recogniser = (reading: Reading, around: Surroundings) => Proposal[];
