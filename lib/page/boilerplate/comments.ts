import { commentBoxes } from '../story/comment-boxes';
import type { Rule } from './rule';

/** What readers wrote: the box whose first words say "Comments". */
export const comments: Rule = {
  name: 'comments',
  find: ({ outline, title }) => commentBoxes(outline, title.headline),
};

export const examples = [
  '<div hide><h3>3 Comments</h3><p>I do not believe a word of this, and neither should anybody else.</p></div>',
  '<p>Comments that the mayor had made in the spring were quoted against her by the opposition on Tuesday.</p>',
];
