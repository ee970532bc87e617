import type { Title } from '../metadata/title';
import { type Box, isWithin, type Outline } from '../outline/outline';
import { proseSize } from './prose';
import type { Story } from './story';
import { trustOf } from './trust';

/** A child box is where the story stands when it holds this share of its parent's prose. */
const SHARE_TO_ENTER = 0.7;

/** Finds the box that holds the story: inwards from the page as long as one box has most of the prose. */
export function findStory(outline: Outline, title: Title): Story {
  const prose = outline.passages.map((passage) => proseSize(passage) * trustOf(passage));
  const sums = [0];
  for (const size of prose) sums.push((sums.at(-1) ?? 0) + size);
  const sumOf = (box: Box): number => (sums[box.last] ?? 0) - (sums[box.first] ?? 0);
  let container = outline.root;
  for (;;) {
    const best = container.children.reduce<Box | null>(
      (most, child) => (!most || sumOf(child) > sumOf(most) ? child : most),
      null,
    );
    if (!best || best.children.length === 0 || sumOf(best) < sumOf(container) * SHARE_TO_ENTER)
      break;
    container = best;
  }
  const own = prose.map((size, index) => (isInside(container, index) ? size : 0));
  const from = Math.max(
    ...title.passages.filter(({ box }) => isWithin(box, container)).map((p) => p.index),
    -1,
  );
  const first = own.findIndex((size, index) => size > 0 && index > from);
  return {
    outline,
    title,
    container,
    prose: own,
    first: first < 0 ? container.first : first,
    last: own.findLastIndex((size) => size > 0) + 1,
  };
}

const isInside = (box: Box, index: number): boolean => box.first <= index && index < box.last;
