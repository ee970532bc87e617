import { type Box, closest, type Passage, passagesOf } from '../outline/outline';
import { type Story, storyInsets, storyRegion } from '../story/story';
import { isLongParagraph, untoldIn } from '../story/untold';
import type { Rule } from './rule';

const LARGEST = 1_500;

/** Boxes to fill in or to press: sign-in, polls, feedback, settings. */
export const forms: Rule = {
  name: 'forms',
  *find(story) {
    for (const box of storyInsets(story)) {
      if (box.size < LARGEST) yield* formIn(box, story);
    }
    for (const passage of storyRegion(story)) if (isButton(passage)) yield passage;
  },
};

function formIn(box: Box, story: Story): Passage[] {
  const passages = passagesOf(story.outline, box);
  if (hasControls(box)) return passages.filter((passage) => !isLongParagraph(passage, story));
  return passages.some(isPressed) ? untoldIn(box, story) : [];
}

const isButton = (passage: Passage): boolean =>
  isPressed(passage) && passage.pressed > passage.size / 2;

/** A button that is a heading opens a part of the story. */
const isPressed = ({ pressed, box }: Passage): boolean =>
  pressed > 0 && !closest(box, ({ name }) => /^h[2-6]$/.test(name));

const hasControls = ({ element }: Box): boolean =>
  element.matches('form') ||
  element.querySelector('form, input:not([type="hidden"]), textarea, select') !== null;

export const examples = [
  '<div hide><p>Was this article useful to you and to the people around you?</p><button>Yes</button></div>',
  '<div><h3><button>What it costs</button></h3><p>A seat costs £11 a month.</p></div>',
];
