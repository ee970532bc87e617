import type { Title } from '../metadata/title';
import type { Box, Outline } from '../outline/outline';

const untrusted = new Set([
  'address',
  'button',
  'caption',
  'dialog',
  'figcaption',
  'footer',
  'menu',
  'nav',
]);
const doubtful = new Set(['aside', 'figure', 'li', 'td']);
const DOUBT = 0.4;
/** Prose above the headline is rarely the story's. */
const ABOVE_HEADLINE = 0.3;

/** How likely prose in each place belongs to the story, 0 to 1 by passage, judged by the elements around it. */
export function trustOf({ boxes, passages }: Outline, { headline }: Title): number[] {
  const byBox = new Map<Box, number>();
  for (const box of boxes)
    byBox.set(box, trustOfBox(box, box.parent ? (byBox.get(box.parent) ?? 1) : 1));
  return passages.map(({ box, index }) => {
    const trust = byBox.get(box) ?? 1;
    return headline && index < headline.index ? trust * ABOVE_HEADLINE : trust;
  });
}

function trustOfBox({ name, element }: Box, around: number): number {
  if (around === 0 || untrusted.has(name)) return 0;
  const role = element.getAttribute('role');
  if (role === 'dialog' || role === 'alertdialog' || role === 'navigation') return 0;
  return doubtful.has(name) ? Math.min(around, DOUBT) : around;
}
