import type { Rule } from './rule';

const MOST_SHARE = 0.4;

/** Boxes of pictures in the story that also link away: galleries, film promotions, picture teasers. */
export const galleries: Rule = {
  name: 'galleries',
  *find({ outline, container, first, last }) {
    for (const box of outline.boxes.slice(1)) {
      const inside = box.first >= first && box.last <= last && box.last > box.first;
      if (!inside || box.media === 0 || box.name === 'p' || box === container) continue;
      if (box.size > container.size * MOST_SHARE) continue;
      const links = outline.passages
        .slice(box.first, box.last)
        .filter((passage) => passage.linked > 0.9 * passage.size);
      if (links.length > 0 && links.length >= (box.last - box.first) / 2) yield box;
    }
  },
};

export const examples = [
  '<div hide><a href="/video"><img src="a.jpg"></a><div><a href="/video">Watch the parade</a></div></div>',
];
