import type { Title } from '../metadata/title';
import { type Box, closest, type Outline, type Passage } from '../outline/outline';
import type { Spine } from './spine';

/** Where the story of a page stands. */
export interface Story {
  outline: Outline;
  title: Title;
  /** The names in the byline. */
  authors: readonly string[];
  /** The innermost box that holds the running text. */
  container: Box;
  /** How much of each passage of the page is running text of the story, by index. */
  prose: readonly number[];
  /** Whether a passage can be seen, as far as the browser tells. */
  shows(passage: Passage): boolean;
  /** Where in the container the running text stands. */
  spine: Spine;
  /** Boxes in the container that stand beside the running text. */
  insets: readonly Box[];
  /** Further articles on the page, as endless pages append them. */
  others: readonly Box[];
  /** The story's first and last passages, half-open. */
  first: number;
  last: number;
}

/** The passages from the story's first to its last. */
export const storyPassages = ({ outline, first, last }: Story): Passage[] =>
  outline.passages.slice(first, last);

/** The passages from the headline to the story's first. */
export const headPassages = ({ outline, title, first }: Story): Passage[] =>
  outline.passages.slice(Math.min(first, title.headline?.index ?? first), first);

/** The prose in a box. */
export function proseIn({ prose }: Pick<Story, 'prose'>, box: Box): number {
  let sum = 0;
  for (let index = box.first; index < box.last; index++) sum += prose[index] ?? 0;
  return sum;
}

/** The passages in which boilerplate is sought one by one: from the headline to the end of the story's box. */
export const storyRegion = ({ outline, title, first, container }: Story): Passage[] =>
  outline.passages.slice(Math.min(first, (title.headline?.index ?? first) + 1), container.last);

/** The insets between the story's first and last passages, but for pictures with their captions. */
export const storyInsets = ({ insets, first, last }: Story): Box[] =>
  insets.filter((box) => box.first >= first && box.last <= last && !isPictureBox(box));

const MOST_CAPTION_PASSAGES = 4;
const LONGEST_CAPTION = 700;

/** Whether a box is a picture with its caption: marked as one, or little text beside a picture. */
export const isPictureBox = (box: Box): boolean =>
  box.name === 'figure' ||
  box.name === 'figcaption' ||
  (box.media > 0 &&
    box.last - box.first <= MOST_CAPTION_PASSAGES &&
    box.size <= LONGEST_CAPTION &&
    !/^h[1-6]$/.test(box.name) &&
    !announces(box));

/** A picture with a linked heading announces another story. */
const announces = ({ name, size, linked, children }: Box): boolean =>
  (/^h[2-6]$/.test(name) && linked > size * 0.9) || children.some(announces);

const entryNames = new Set(['dd', 'dt', 'li', 'td', 'th']);

/** Whether a passage is an unlinked entry of a list or table of the story, be it a single word. */
export const isStoryEntry = (passage: Passage, { spine }: Story): boolean =>
  passage.linked === 0 &&
  passage.pressed === 0 &&
  spine.holds(passage) &&
  closest(passage.box, ({ name }) => entryNames.has(name)) !== null;
