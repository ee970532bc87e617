import { type Box, closest, type Passage, passagesOf } from '../outline/outline';
import { type Story, storyPassages } from '../story/story';

const MOST_PASSAGES = 4;
const LONGEST = 700;

/** The captions of the story's own pictures: what is marked as one, and text set in a box with a picture. */
export function findCaptions(story: Story): Passage[] {
  const marked = storyPassages(story).filter(({ box }) => closest(box, isFigcaption));
  const set = story.insets.filter(isPictureBox).flatMap((box) => passagesOf(story.outline, box));
  return [...marked, ...set];
}

const isFigcaption = ({ name, element }: Box): boolean =>
  name === 'figcaption' || element.classList.contains('wp-caption-text');

const isPictureBox = (box: Box): boolean =>
  box.media > 0 &&
  box.last - box.first <= MOST_PASSAGES &&
  box.size <= LONGEST &&
  !/^h[1-6]$/.test(box.name);
