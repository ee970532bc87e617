import { boxUnder } from '../story/box-under';
import { storyRegion } from '../story/story';
import { startsWithPhrase } from '../words/phrases';
import { summaryOpenings } from '../words/summaries';
import type { Rule } from './rule';

const opens = startsWithPhrase(summaryOpenings);
const LONGEST_HEADING = 80;

/** Boxes in which a machine sums the article up. What the publisher's own people sum up stays. */
export const machineSummaries: Rule = {
  name: 'machine-summaries',
  *find(story) {
    for (const passage of storyRegion(story)) {
      const isTold = story.spine.matches(passage) && passage.size >= LONGEST_HEADING;
      if (!isTold && opens(passage.text)) yield boxUnder(passage, story) ?? passage;
    }
  },
};

export const examples = [
  '<div hide><h4>AI-generated summary</h4><div>The wall will be raised.</div></div>',
  '<p>AI summary tools had been used by clerks in all four offices of the council since the spring of last year.</p>',
];
