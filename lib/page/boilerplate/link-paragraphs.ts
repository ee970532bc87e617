import type { Rule } from './rule';

const MOST_UNLINKED = 0.1;

/** Paragraphs of the story that are nothing but a link to another one. */
export const linkParagraphs: Rule = {
  name: 'link-paragraphs',
  *find(story) {
    for (const passage of story.outline.passages.slice(story.first, story.container.last)) {
      if (passage.linked >= passage.size * (1 - MOST_UNLINKED)) yield passage;
    }
  },
};

export const examples = [
  '<p hide><a href="/other">Another story about something else altogether</a></p>',
  '<p>He pointed to <a href="/report">the report of the ministry</a>, which says nothing of the kind at all.</p>',
];
