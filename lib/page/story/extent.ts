import type { Passage } from '../outline/outline';
import type { Story } from './story';

/** The story's first and last passages: its prose, and the short paragraphs that go with it. */
export function extentOf(story: Omit<Story, 'insets' | 'first' | 'last'>): {
  first: number;
  last: number;
} {
  const { outline, prose, container, title } = story;
  const from = Math.max(container.first, (title.headline?.index ?? -1) + 1);
  let first = prose.findIndex((size, index) => size > 0 && index >= from);
  if (first < 0) first = prose.findIndex((size) => size > 0);
  if (first < 0) return { first: container.first, last: container.first };
  let last = prose.findLastIndex((size) => size > 0) + 1;
  const belongs = (index: number): boolean => {
    const passage = outline.passages[index];
    return passage !== undefined && isShortParagraph(passage) && story.spine.matches(passage);
  };
  while (first > from && belongs(first - 1)) first--;
  while (last < container.last && belongs(last)) last++;
  return { first, last };
}

const SHORTEST = 12;

/** A sentence too short to be told as prose by itself. */
const isShortParagraph = ({ size, linked, text }: Passage): boolean =>
  size >= SHORTEST && linked < size / 2 && /[.!?…。！？।"”»’]$/.test(text);
