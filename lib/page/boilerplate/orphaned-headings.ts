import type { Passage } from '../outline/outline';
import { proseSize } from '../story/prose';
import { storyRegion } from '../story/story';
import type { Rule } from './rule';

/** Headings over nothing but what other rules have taken. */
export const orphanedHeadings: Rule = {
  name: 'orphaned-headings',
  *find(story, taken) {
    let heading: Passage | null = null;
    let somethingTaken = false;
    for (const passage of storyRegion(story)) {
      if (taken(passage)) somethingTaken = true;
      else {
        if (heading && somethingTaken && closes(heading, passage)) yield heading;
        heading = isHeading(passage) && !isSentence(passage) ? passage : null;
        somethingTaken = false;
      }
    }
    if (heading && somethingTaken) yield heading;
  },
};

/** Whether a passage is a heading of the same rank or higher. */
const closes = (heading: Passage, next: Passage): boolean =>
  isHeading(next) && next.box.name <= heading.box.name;

const isHeading = ({ box }: Passage): boolean => /^h[2-6]$/.test(box.name);

/** Some pages set their paragraphs as headings. */
const isSentence = (passage: Passage): boolean => proseSize(passage) > 0;

export const examples = [
  '<h2>In March the council will ask the county for the money that it does not have itself.</h2><p><a href="/a">One other story of the day</a></p><h2>Nobody at the county was willing to comment on the letter that it had received on Monday.</h2>',
  '<h3 hide>What else</h3><p><a href="/a">One other story of the day</a></p><h3>Reaction</h3><p>Nobody at the ministry was willing to comment on the report on Monday.</p>',
];
