import type { Rule } from './rule';

/** Menus: what is marked as one. */
export const navigation: Rule = {
  name: 'navigation',
  *find({ outline }) {
    for (const box of outline.boxes) {
      if (box.name === 'nav' || box.element.getAttribute('role') === 'navigation') yield box;
    }
  },
};

export const examples = ['<nav hide><a href="/">Home</a> <a href="/world">World</a></nav>'];
