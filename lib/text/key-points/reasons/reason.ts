import type { Story } from '../story';

/** One ground for or against a sentence as a key point; a file each. */
export interface Reason {
  /** As `KeyPoint.because` names it. */
  name: string;
  /** How much of it each candidate of a story has, 0 to 1. */
  measure(story: Story): number[];
}
