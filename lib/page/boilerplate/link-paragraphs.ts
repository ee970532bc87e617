import type { Passage } from '../outline/outline';
import { storyRegion } from '../story/story';
import type { Rule } from './rule';

const MOST_UNLINKED = 0.1;
const LINKED_LINE = 0.5;
const LONGEST_LINE = 220;

/** Paragraphs of the story that are nothing but a link to another one. */
export const linkParagraphs: Rule = {
  name: 'link-paragraphs',
  *find(story) {
    for (const passage of storyRegion(story)) {
      if ((isLink(passage) || isLabelledLink(passage)) && !isTold(passage)) yield passage;
    }
  },
};

const isLink = ({ linked, size }: Passage): boolean => linked >= size * (1 - MOST_UNLINKED);

/** "On our site: Another story", or a bold word before the link. */
const isLabelledLink = ({ linked, bold, size, text }: Passage): boolean =>
  size < LONGEST_LINE &&
  linked >= size * LINKED_LINE &&
  (/^[^.!?]{3,40}[:|]/.test(text) || linked + bold >= size * (1 - MOST_UNLINKED));

/** A sub-heading or a whole sentence of the story may be linked too. */
const isTold = ({ box, text }: Passage): boolean =>
  /^h[2-6]$/.test(box.name) || /[^.]\.["”]?$|:$/.test(text);

export const examples = [
  '<p hide><strong>Opinion</strong><a href="/other">What another story should have taught us</a></p>',
  '<p hide><a href="/other">Another story about something else altogether</a></p>',
  '<p hide>On our site: <a href="/other">Another story about something else</a></p>',
  '<p>He pointed to <a href="/report">the report of the ministry</a>, which says nothing of the kind at all.</p>',
];
