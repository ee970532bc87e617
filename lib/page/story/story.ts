import type { Title } from '../metadata/title';
import type { Box, Outline, Passage } from '../outline/outline';

/** Where the story of a page stands. */
export interface Story {
  outline: Outline;
  title: Title;
  /** The innermost box that holds the story. */
  container: Box;
  /** How much of each passage of the page is running text of the story, by index. */
  prose: readonly number[];
  /** The passages from the story's first prose to its last, half-open. */
  first: number;
  last: number;
}

/** The passages between the story's first and last prose. */
export const storyPassages = ({ outline, first, last }: Story): Passage[] =>
  outline.passages.slice(first, last);

/** The prose in a box. */
export function proseIn({ prose }: Story, box: Box): number {
  let sum = 0;
  for (let index = box.first; index < box.last; index++) sum += prose[index] ?? 0;
  return sum;
}
