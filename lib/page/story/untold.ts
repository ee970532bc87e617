import { type Box, closest, type Passage, passagesOf } from '../outline/outline';
import type { Story } from './story';

/** What stands in a box beside the running text and tells no part of the story. */
export function untoldIn(box: Box, story: Story): Passage[] {
  const passages = passagesOf(story.outline, box);
  const toldParents = new Set(
    passages.filter((passage) => isLongParagraph(passage, story)).map(({ box: own }) => own.parent),
  );
  const told = passages.map(
    (passage) =>
      tellsStory(passage, story) ||
      (toldParents.has(passage.box.parent) && isParagraph(passage, story)),
  );
  let toldBelow = false;
  for (const [place, passage] of [...passages.entries()].reverse()) {
    if (!isHeading(passage)) toldBelow ||= told[place] === true;
    else {
      told[place] ||= toldBelow;
      toldBelow = false;
    }
  }
  return passages.filter((_, place) => !told[place]);
}

/** Whether a passage tells part of the story wherever it stands. */
const tellsStory = (passage: Passage, story: Story): boolean =>
  isLongParagraph(passage, story) || isPlainEntry(passage, story) || isPart(passage, story);

const LONG = 200;

export const isLongParagraph = (passage: Passage, story: Story): boolean =>
  passage.size >= LONG && isParagraph(passage, story);

/** Running text, set like that of the story. */
const isParagraph = (passage: Passage, { prose, spine }: Story): boolean =>
  (prose[passage.index] ?? 0) > 0 && spine.sets(passage);

const SHORTEST_ENTRY = 12;

const MOST_LINKED = 0.3;

/** An entry of a list with hardly a link: pros and cons, ingredients, demands. */
function isPlainEntry({ box, size, linked, pressed }: Passage, { container }: Story): boolean {
  const list = inside(container, box, ({ name }) => name === 'li')?.parent;
  if (!list || pressed > 0 || linked > size / 2 || list.linked > list.size * MOST_LINKED)
    return false;
  const entries = list.children.length;
  return list.size >= entries * SHORTEST_ENTRY && !closest(box, isFooter);
}

const isFooter = ({ name }: Box): boolean => name === 'footer';

const partNames = new Set(['blockquote', 'pre', 'table']);

const isPart = ({ box }: Passage, { container }: Story): boolean =>
  inside(container, box, ({ name }) => partNames.has(name)) !== null;

/** The innermost box from this one out to the story's, which may lie in a table that lays out the page. */
const inside = (container: Box, box: Box, test: (box: Box) => boolean): Box | null =>
  closest(box, (at) => at.depth > container.depth && test(at));

/** A heading may itself be the button that opens what stands under it. */
const isHeading = ({ box, linked }: Passage): boolean =>
  linked === 0 && closest(box, ({ name }) => /^h[2-6]$|^summary$/.test(name)) !== null;
