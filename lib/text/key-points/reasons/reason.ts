import type { Measures } from '../measures';
import type { Candidate, Story } from '../story';

/** One ground for or against a sentence as a key point; a file each. */
export interface Reason {
  /** As `KeyPoint.because` tells it. */
  name: string;
  /** Reasons that only speak against other sentences are weighed, but not told. */
  told: boolean;
  /** Weights of measures before any are learned: for what the stories learned from do not show. */
  expected?: Measures;
  /** Looks at a story once, then measures its sentences: always the same measures, in the same order. */
  measure(story: Story): (candidate: Candidate) => Measures;
}

export const flag = (is: boolean): number => (is ? 1 : 0);
