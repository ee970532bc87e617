import { passagesOf } from '../outline/outline';
import { proseSize } from '../story/prose';
import { storyInsets } from '../story/story';
import { untoldIn } from '../story/untold';
import type { Rule } from './rule';

const LEAST_PROSE = 0.5;
const MOST_LINKED = 0.3;
const FEWEST_PASSAGES = 2;

/** Boxes beside the running text that are not running text themselves: teasers, lists of links, cards. */
export const asides: Rule = {
  name: 'asides',
  *find(story) {
    for (const box of storyInsets(story)) {
      const passages = passagesOf(story.outline, box);
      if (passages.length < FEWEST_PASSAGES) continue;
      const prose = passages.reduce((sum, passage) => sum + proseSize(passage), 0);
      if (prose < box.size * LEAST_PROSE || box.linked > box.size * MOST_LINKED)
        yield* untoldIn(box, story);
    }
  },
};

export const examples = [
  '<div hide><h3>Another story</h3><p>In short</p><p>A teaser.</p></div>',
  '<div><h4>For it</h4><ul><li>It would not cost much</li><li>Nobody would have to move</li></ul></div>',
  '<div><h3>Background</h3><p>The bridge was built in 1932 and has been closed to lorries since the flood of 2013.</p></div>',
];
