import { type Box, passagesOf } from '../outline/outline';
import { proseSize } from '../story/prose';
import type { Story } from '../story/story';
import { untoldIn } from '../story/untold';
import type { Rule } from './rule';

const MOST_SHARE = 0.4;
/** A box that tells more than the rest of itself is a part of the story with a picture. */
const LEAST_UNTOLD = 0.7;

/** Boxes of pictures in the story that also link away: galleries, film promotions, picture teasers. */
export const galleries: Rule = {
  name: 'galleries',
  *find(story) {
    for (const box of story.outline.boxes.slice(1)) {
      if (!isGallery(box, story)) continue;
      const untold = untoldIn(box, story);
      const size = untold.reduce((sum, passage) => sum + passage.size, 0);
      if (size >= box.size * LEAST_UNTOLD) yield* untold;
    }
  },
};

function isGallery(box: Box, { outline, container, first, last, spine }: Story): boolean {
  const isInside = box.first >= first && box.last <= last && box.last > box.first;
  if (!isInside || box.media === 0 || box.name === 'p') return false;
  if (box.size > container.size * MOST_SHARE) return false;
  const passages = passagesOf(outline, box);
  const links = passages.filter(({ linked, size }) => linked > 0.9 * size);
  if (links.length === 0 || links.length < passages.length / 2) return false;
  return !passages.some((passage) => spine.matches(passage) && proseSize(passage) > 0);
}

export const examples = [
  '<div hide><a href="/video"><img src="a.jpg"></a><div><a href="/video">Watch the parade</a></div></div>',
];
