import { isStoryEntry, storyRegion } from '../story/story';
import { isPhrase, startsWithPhrase } from '../words/phrases';
import { sharingLabels, sharingOpenings } from '../words/sharing';
import type { Rule } from './rule';

const isLabel = isPhrase(sharingLabels);
const isOpening = startsWithPhrase(sharingOpenings);
const LONGEST = 150;

/** Buttons and lines that pass the article on. */
export const sharing: Rule = {
  name: 'sharing',
  *find(story) {
    for (const passage of storyRegion(story)) {
      if (isStoryEntry(passage, story)) continue;
      const isShort = passage.size < LONGEST;
      if (isShort && (isLabel(passage.text) || isOpening(passage.text))) yield passage;
    }
  },
};

export const examples = [
  '<p>The ministry names four networks:</p><ul><li>Facebook</li><li>X</li></ul>',
  '<ul hide><li><a href="#">Share</a></li><li><a href="#">Facebook</a></li></ul>',
  '<p>Share prices fell on Monday after the company had cut its outlook for the year once more.</p>',
];
