import type { Passage } from '../outline/outline';
import { isStoryEntry, type Story, storyRegion } from '../story/story';
import { isPhrase, isRowOfPhrases, startsWithPhrase } from '../words/phrases';
import { minutesToRead, readingTimes } from '../words/reading-times';
import { sharingLabels, sharingOpenings } from '../words/sharing';
import type { Rule } from './rule';

const isLabel = isPhrase(sharingLabels);
const isRowOfLabels = isRowOfPhrases(sharingLabels);
const isOpening = startsWithPhrase(sharingOpenings);
const isReadingTime = startsWithPhrase(readingTimes);
const isMinutes = isPhrase(minutesToRead);
const LONGEST = 150;
const LONGEST_READING_TIME = 40;

/** Buttons and lines that pass the article on, or keep it for later. */
export const sharing: Rule = {
  name: 'sharing',
  *find(story) {
    for (const passage of storyRegion(story)) {
      if (isStoryEntry(passage, story)) continue;
      const { text, size } = passage;
      if (size < LONGEST && (isLabel(text) || isRowOfLabels(text) || isOpening(text)))
        yield passage;
      else if (size < LONGEST_READING_TIME && tellsMinutes(passage, story)) yield passage;
    }
  },
};

/** A number of minutes by itself is one of reading where it stands under the headline. */
const tellsMinutes = ({ text, index }: Passage, { first }: Story): boolean =>
  /\d/.test(text) &&
  (isReadingTime(text) || (index < first && /^\d/.test(text) && isMinutes(text)));

export const examples = [
  '<p hide>Reading time: 4 minutes</p>',
  '<div hide>Share Tweet Email Print</div>',
  '<p>The ministry names four networks:</p><ul><li>Facebook</li><li>X</li></ul>',
  '<ul hide><li><a href="#">Share</a></li><li><a href="#">Facebook</a></li></ul>',
  '<p>Share prices fell on Monday after the company had cut its outlook for the year once more.</p>',
];
