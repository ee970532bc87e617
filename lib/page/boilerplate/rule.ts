import type { Box, Passage } from '../outline/outline';
import type { Story } from '../story/story';

/** Finds one kind of thing that is no part of a story. It only finds; the runner decides and hides. */
export interface Rule {
  name: string;
  /** `taken` tells what rules before this one have found. */
  find(story: Story, taken: (passage: Passage) => boolean): Iterable<Box | Passage>;
}
