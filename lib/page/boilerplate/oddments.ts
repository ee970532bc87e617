import { passagesOf } from '../outline/outline';
import type { Rule } from './rule';

/** Boxes beside the running text with no sentence in them: labels, buttons, counters. */
export const oddments: Rule = {
  name: 'oddments',
  *find({ outline, insets, first, last }) {
    for (const box of insets) {
      if (box.first < first || box.last > last || /^h[1-6]$|^table$/.test(box.name)) continue;
      const sentences = passagesOf(outline, box).filter(({ text }) =>
        /[.!?…。！？]["”»’)]?$/.test(text),
      );
      if (sentences.length === 0) yield box;
    }
  },
};

export const examples = ['<div hide><span>View 6 images</span></div>'];
