import { type Box, type Passage, passagesOf } from '../outline/outline';
import { storyInsets, storyRegion } from '../story/story';
import type { Rule } from './rule';

const LARGEST = 1_500;

/** Boxes to fill in or to press: sign-in, polls, feedback, settings. */
export const forms: Rule = {
  name: 'forms',
  *find(story) {
    for (const box of storyInsets(story)) {
      const pressed = passagesOf(story.outline, box).some((passage) => passage.pressed > 0);
      if (box.size < LARGEST && (pressed || hasControls(box))) yield box;
    }
    for (const passage of storyRegion(story)) if (isButton(passage)) yield passage;
  },
};

const isButton = ({ size, pressed }: Passage): boolean => pressed > size / 2;

const hasControls = ({ element }: Box): boolean =>
  element.matches('form') ||
  element.querySelector('form, input:not([type="hidden"]), textarea, select') !== null;

export const examples = [
  '<div hide><p>Was this article useful to you and to the people around you?</p><button>Yes</button></div>',
];
