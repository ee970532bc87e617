import { type Box, closest, type Passage, passagesOf } from '../outline/outline';
import type { Story } from './story';

/** What stands in a box beside the running text and tells no part of the story. */
export function untoldIn(box: Box, story: Story): Passage[] {
  const untold: Passage[] = [];
  let nextIsTold = false;
  for (const passage of passagesOf(story.outline, box).reverse()) {
    const told: boolean = tellsStory(passage, story) || (nextIsTold && isHeading(passage));
    if (!told) untold.push(passage);
    nextIsTold = told;
  }
  return untold.reverse();
}

/** Whether a passage tells part of the story wherever it stands. */
export const tellsStory = (passage: Passage, story: Story): boolean =>
  isLongParagraph(passage, story) || isPlainEntry(passage, story) || isPart(passage, story);

const LONG = 200;

export const isLongParagraph = (passage: Passage, { prose, spine }: Story): boolean =>
  passage.size >= LONG && (prose[passage.index] ?? 0) > 0 && spine.sets(passage);

const SHORTEST_ENTRY = 12;
const FEWEST_ENTRIES = 2;

/** An entry of a list without links: pros and cons, ingredients, demands. */
function isPlainEntry({ box, linked, pressed }: Passage, { container }: Story): boolean {
  const list = inside(container, box, ({ name }) => name === 'li')?.parent;
  if (!list || linked > 0 || pressed > 0) return false;
  const entries = list.children.length;
  return entries >= FEWEST_ENTRIES && list.linked === 0 && list.size >= entries * SHORTEST_ENTRY;
}

const partNames = new Set(['blockquote', 'table']);

const isPart = ({ box }: Passage, { container }: Story): boolean =>
  inside(container, box, ({ name }) => partNames.has(name)) !== null;

/** The innermost box from this one out to the story's, which may lie in a table that lays out the page. */
const inside = (container: Box, box: Box, test: (box: Box) => boolean): Box | null =>
  closest(box, (at) => at.depth > container.depth && test(at));

const isHeading = ({ box, linked }: Passage): boolean => linked === 0 && /^h[2-6]$/.test(box.name);
