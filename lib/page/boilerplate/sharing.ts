import { isStoryEntry, storyRegion } from '../story/story';
import { isPhrase, startsWithPhrase } from '../words/phrases';
import { readingTimes } from '../words/reading-times';
import { sharingLabels, sharingOpenings } from '../words/sharing';
import type { Rule } from './rule';

const isLabel = isPhrase(sharingLabels);
const isOpening = startsWithPhrase(sharingOpenings);
const isReadingTime = startsWithPhrase(readingTimes);
const LONGEST = 150;
const LONGEST_READING_TIME = 40;

/** Buttons and lines that pass the article on, or keep it for later. */
export const sharing: Rule = {
  name: 'sharing',
  *find(story) {
    for (const passage of storyRegion(story)) {
      if (isStoryEntry(passage, story)) continue;
      const { text, size } = passage;
      if (size < LONGEST && (isLabel(text) || isOpening(text))) yield passage;
      else if (size < LONGEST_READING_TIME && /\d/.test(text) && isReadingTime(text)) yield passage;
    }
  },
};

export const examples = [
  '<p hide>Reading time: 4 minutes</p>',
  '<p>The ministry names four networks:</p><ul><li>Facebook</li><li>X</li></ul>',
  '<ul hide><li><a href="#">Share</a></li><li><a href="#">Facebook</a></li></ul>',
  '<p>Share prices fell on Monday after the company had cut its outlook for the year once more.</p>',
];
