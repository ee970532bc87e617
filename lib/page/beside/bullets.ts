import { type Box, closest, type Passage, passagesOf } from '../outline/outline';
import type { Story } from '../story/story';

const FEWEST = 2;
const MOST = 8;

/** An entry is a sentence or half of one: neither a label nor a paragraph. */
const SHORTEST_ENTRY = 25;
const LONGEST_ENTRY = 280;

/** Links may stand in an entry; one that is a link leads elsewhere. */
const MOST_LINKED = 0.5;

/** The list without a heading that some publishers set between headline and running text. */
export function findBullets(story: Story): Passage[] {
  const { outline, title } = story;
  if (!title.headline) return [];
  const from = title.headline.index + 1;
  const to = firstParagraph(story);
  const lists = outline.boxes
    .filter(({ name, first, last }) => name === 'ul' && first >= from && last <= to)
    .map((list) => passagesOf(outline, list));
  const isSummary = (list: Passage[]) =>
    list.length >= FEWEST && list.length <= MOST && list.every(isEntry);
  return lists.find(isSummary) ?? [];
}

/** The first passage of the story that is no item of a list. */
const firstParagraph = ({ outline, first, last }: Story): number =>
  outline.passages.slice(first, last).find(({ box }) => !isItem(box))?.index ?? first;

const isItem = (box: Box): boolean => closest(box, ({ name }) => name === 'li') !== null;

const isEntry = ({ text, size, linked, pressed }: Passage): boolean =>
  text.length >= SHORTEST_ENTRY &&
  text.length <= LONGEST_ENTRY &&
  linked <= size * MOST_LINKED &&
  pressed === 0;
