import { isStoryEntry, storyRegion } from '../story/story';
import { advertisingLabels } from '../words/advertising';
import { isPhrase } from '../words/phrases';
import type { Rule } from './rule';

const isLabel = isPhrase(advertisingLabels);

/** Labels of advertisements. The advertisements themselves stand in frames or hold no text. */
export const advertising: Rule = {
  name: 'advertising',
  *find(story) {
    for (const passage of storyRegion(story)) {
      if (isLabel(passage.text) && !isStoryEntry(passage, story)) yield passage;
    }
  },
};

export const examples = [
  '<div hide>ADVERTISEMENT</div>',
  '<div hide>Story continues below</div>',
  '<p>Advertising on buses is to be banned, the council said on Tuesday after a long debate.</p>',
];
