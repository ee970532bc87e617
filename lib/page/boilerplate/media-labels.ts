import { isStoryEntry, storyRegion } from '../story/story';
import { mediaLabels as labels, placeholderOpenings } from '../words/media-labels';
import { isPhrase, startsWithPhrase } from '../words/phrases';
import type { Rule } from './rule';

const isLabel = isPhrase(labels);
const isPlaceholder = startsWithPhrase(placeholderOpenings);
const counter =
  /^(?:\p{L}+ )?\d{1,3} ?(?:\/|of|von|de|sur|av|van) ?\/? ?\d{1,3}$|^view \d+ images$|^\d{1,2}:\d\d(?::\d\d)?$/iu;

/** Labels of pictures and players, and notices in place of what was not loaded. */
export const mediaLabels: Rule = {
  name: 'media-labels',
  *find(story) {
    for (const passage of storyRegion(story)) {
      if (isStoryEntry(passage, story)) continue;
      const { text } = passage;
      if (isLabel(text) || counter.test(text) || isPlaceholder(text)) yield passage;
    }
  },
};

export const examples = [
  '<table><tr><td>Northern line</td><td>4:32</td></tr></table>',
  '<div hide>View 6 images</div>',
  '<div hide>1/3</div>',
  '<p hide>To view this content, please allow cookies of other sites.</p>',
];
