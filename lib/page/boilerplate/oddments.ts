import { closest, type Passage, passagesOf } from '../outline/outline';
import { storyInsets } from '../story/story';
import type { Rule } from './rule';

/** Boxes beside the running text with no sentence in them: labels, counters, names. */
export const oddments: Rule = {
  name: 'oddments',
  *find(story) {
    for (const box of storyInsets(story)) {
      const passages = passagesOf(story.outline, box);
      if (!passages.some(isTold) && !isHeading(passages)) yield box;
    }
  },
};

const partNames = new Set(['blockquote', 'table']);

/** A sentence, or part of a quotation or a table. */
const isTold = ({ box, text }: Passage): boolean =>
  /[.!?…。！？]["”»’)]?$/.test(text) || closest(box, ({ name }) => partNames.has(name)) !== null;

/** A sub-heading in a box of its own. */
const isHeading = ([only, ...others]: Passage[]): boolean =>
  others.length === 0 && only !== undefined && only.linked === 0 && /^h[2-6]$/.test(only.box.name);

export const examples = ['<div hide><span>Press office</span> <span>Downtown</span></div>'];
