import type { Passage } from '../outline/outline';
import { boxUnder } from '../story/box-under';
import { isStoryEntry, storyRegion } from '../story/story';
import { isPhrase, startsWithPhrase } from '../words/phrases';
import { tagLeads } from '../words/tags';
import type { Rule } from './rule';

const isLead = isPhrase(tagLeads);
const opensWithLead = startsWithPhrase(tagLeads);
const LONGEST_LINE = 300;
const MOSTLY_LINKED = 0.5;

/** The subjects that an article is filed under: lists headed "Tags", and lines like "Filed under: Sea, Towns". */
export const tags: Rule = {
  name: 'tags',
  *find(story) {
    for (const passage of storyRegion(story)) {
      if (isTagLine(passage)) yield passage;
      else if (passage.index > story.first && isLead(passage.text)) {
        const box = boxUnder(passage, story);
        if (box && box.linked > (box.size - passage.size) * MOSTLY_LINKED) yield box;
        else if (!box && !isHeading(passage) && !isStoryEntry(passage, story)) yield passage;
      }
    }
  },
};

const isHeading = ({ box }: Passage): boolean => /^h[1-6]$/.test(box.name);

const isTagLine = ({ text, size, linked }: Passage): boolean =>
  size < LONGEST_LINE && linked > size * MOSTLY_LINKED && opensWithLead(text);

export const examples = [
  '<div hide><h4>Topics</h4><ul><li><a href="/sea">Sea</a></li><li><a href="/towns">Towns</a></li></ul></div>',
  '<p hide>Filed under: <a href="/sea">The sea</a>, <a href="/towns">Coastal towns</a></p>',
  '<div><h3>Topics</h3><p>The two sides spoke about the wall, the road along the quay and the trade of the lower town.</p></div>',
];
