import { type Box, closest, type Outline, type Passage, passagesOf } from '../outline/outline';
import { isBesidePicture } from './lead';
import { endsLikeSentence } from './sentence';

/** A child box is where the story stands when it holds this share of its parent's prose. */
const SHARE_TO_ENTER = 0.7;

/** So many paragraphs, and this share of the prose, before a box are the beginning of its story. */
const MANY_BEFORE = 3;
const MUCH_BEFORE = 0.04;

/** Elements that are a part of a story rather than its frame. */
const partNames = new Set(['blockquote', 'dl', 'figure', 'ol', 'table', 'ul']);

/** The box that holds the story: inwards from the page as long as one box has most of the prose. */
export function findContainer(outline: Outline, prose: readonly number[], from = 0): Box {
  const sums = [0];
  for (const size of prose) sums.push((sums.at(-1) ?? 0) + size);
  const proseOf = (box: Box): number => (sums[box.last] ?? 0) - (sums[box.first] ?? 0);
  let container = outline.root;
  for (;;) {
    const best = richest(container, proseOf);
    if (!best || best.children.length === 0 || partNames.has(best.name)) return container;
    if (proseOf(best) < proseOf(container) * SHARE_TO_ENTER) return container;
    if (isCutShort(outline, prose, container, best, from)) return container;
    container = best;
  }
}

/** A story may begin before the box that holds the most of it: with paragraphs set apart for an advertisement. */
function isCutShort(
  outline: Outline,
  prose: readonly number[],
  box: Box,
  child: Box,
  from: number,
): boolean {
  const ways = new Set<string>();
  let count = 0;
  let size = 0;
  let all = 0;
  for (const passage of passagesOf(outline, box).reverse()) {
    const part = prose[passage.index] ?? 0;
    if (part === 0) continue;
    all += part;
    const way = wayOf(passage);
    if (passage.index >= child.first) ways.add(way);
    else if (passage.index >= from && ways.has(way) && isParagraph(passage, from)) {
      count++;
      size += part;
    }
  }
  return count >= MANY_BEFORE && size >= all * MUCH_BEFORE;
}

const isParagraph = ({ box, text }: Passage, from: number): boolean =>
  endsLikeSentence(text) &&
  !isBesidePicture(box, from) &&
  !closest(box, ({ name }) => name === 'li');

/** How a passage is set: by the name and class of its element. */
const wayOf = ({ box }: Passage): string => `${box.name}.${box.element.classList[0] ?? ''}`;

function richest(box: Box, proseOf: (box: Box) => number): Box | null {
  let best: Box | null = null;
  for (const child of box.children) if (!best || proseOf(child) > proseOf(best)) best = child;
  return best;
}
