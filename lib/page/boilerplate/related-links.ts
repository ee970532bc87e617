import { passagesOf } from '../outline/outline';
import { proseIn } from '../story/story';
import { isPhrase } from '../words/phrases';
import { relatedLeads } from '../words/related';
import type { Rule } from './rule';

const isLead = isPhrase(relatedLeads);

/** Boxes that open with words like "Related stories", and such words alone. */
export const relatedLinks: Rule = {
  name: 'related-links',
  *find(story) {
    for (const passage of story.outline.passages) {
      if (!isLead(passage.text)) continue;
      yield passage;
      const { parent } = passage.box;
      if (
        parent &&
        passagesOf(story.outline, parent)[0] === passage &&
        proseIn(story, parent) === 0
      ) {
        yield parent;
      }
    }
  },
};

export const examples = [
  '<div hide><h4>Related stories</h4><ul><li><a href="/a">One other story</a></li></ul></div>',
];
