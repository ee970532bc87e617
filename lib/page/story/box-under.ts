import { type Box, outwards, type Passage, passagesOf } from '../outline/outline';
import { proseIn, type Story } from './story';

/** The largest box that begins with a heading and holds no prose of the story. */
export function boxUnder(heading: Passage, story: Story): Box | null {
  let found: Box | null = null;
  for (const box of outwards(heading.box)) {
    if (box.first !== heading.index || isStory(box, story)) break;
    found = box;
  }
  return found;
}

const isStory = (box: Box, story: Story): boolean =>
  box === story.container ||
  proseIn(story, box) > 0 ||
  passagesOf(story.outline, box).some(
    (passage) => story.spine.matches(passage) && passage.linked === 0,
  );
