import { type Box, closest, type Passage, passagesOf } from '../outline/outline';
import { headPassages, isPictureBox, type Story, storyPassages } from '../story/story';

/** The captions of the story's own pictures: what is marked as one, and text set in a box with a picture. */
export function findCaptions(story: Story): Passage[] {
  const marked = [...headPassages(story), ...storyPassages(story)].filter(({ box }) =>
    closest(box, isFigcaption),
  );
  const set = story.insets
    .filter((box) => box.first >= story.first && box.last <= story.last && isPictureBox(box))
    .flatMap((box) => passagesOf(story.outline, box).filter((passage) => !isShown(passage, box)));
  return [...marked, ...set];
}

const shownNames = new Set(['blockquote', 'pre', 'table']);

/** A figure may show a table, a pull quote or a listing in place of a picture. */
const isShown = (passage: Passage, box: Box): boolean =>
  box.name === 'figure' && closest(passage.box, ({ name }) => shownNames.has(name)) !== null;

const isFigcaption = ({ name, element }: Box): boolean =>
  name === 'figcaption' || element.classList.contains('wp-caption-text');
