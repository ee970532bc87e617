import { type Box, outwards, type Passage, passagesOf } from '../outline/outline';
import { proseSize } from './prose';
import type { Story } from './story';

/** The outermost box around a passage, up to a size, that holds no running text of the story. */
export function boxBeside(passage: Passage, story: Story, largest: number): Box | null {
  let found: Box | null = null;
  for (const box of outwards(passage.box)) {
    if (box === story.container || box.size > largest || holdsStory(box, story)) break;
    found = box;
  }
  return found;
}

const holdsStory = (box: Box, story: Story): boolean =>
  passagesOf(story.outline, box).some(
    (passage) => story.spine.matches(passage) && proseSize(passage) > 0,
  );
