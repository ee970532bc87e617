import type { Box, Outline } from '../outline/outline';

/** A child box is where the story stands when it holds this share of its parent's prose. */
const SHARE_TO_ENTER = 0.7;

/** Elements that are a part of a story rather than its frame. */
const partNames = new Set(['blockquote', 'dl', 'figure', 'ol', 'table', 'ul']);

/** The box that holds the story: inwards from the page as long as one box has most of the prose. */
export function findContainer(outline: Outline, prose: readonly number[]): Box {
  const sums = [0];
  for (const size of prose) sums.push((sums.at(-1) ?? 0) + size);
  const proseOf = (box: Box): number => (sums[box.last] ?? 0) - (sums[box.first] ?? 0);
  let container = outline.root;
  for (;;) {
    const best = richest(container, proseOf);
    if (!best || best.children.length === 0 || partNames.has(best.name)) return container;
    if (proseOf(best) < proseOf(container) * SHARE_TO_ENTER) return container;
    container = best;
  }
}

function richest(box: Box, proseOf: (box: Box) => number): Box | null {
  let best: Box | null = null;
  for (const child of box.children) if (!best || proseOf(child) > proseOf(best)) best = child;
  return best;
}
