import { commentHeadings } from '../words/comments';
import { isPhrase } from '../words/phrases';
import type { Rule } from './rule';

const isHeading = isPhrase(commentHeadings);

/** What readers wrote: the box whose first words say "Comments". */
export const comments: Rule = {
  name: 'comments',
  *find({ outline, container }) {
    for (const passage of outline.passages) {
      const text = passage.text.replace(/^\d+\s|\s*\(\d+\)$/g, '');
      if (!isHeading(text)) continue;
      let box = passage.box;
      while (box.parent && box.parent.first === passage.index && box.parent !== container) {
        box = box.parent;
      }
      yield box;
    }
  },
};

export const examples = [
  '<div hide><h3>3 Comments</h3><p>I do not believe a word of this, and neither should anybody else.</p></div>',
];
