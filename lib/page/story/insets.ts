import { type Box, passagesOf } from '../outline/outline';
import type { Story } from './story';

/** The outermost boxes of a story in which no running text stands. */
export function insetsIn({
  outline,
  container,
  spine,
}: Pick<Story, 'outline' | 'container' | 'spine'>): Box[] {
  const { first } = container;
  const held = passagesOf(outline, container).map((passage) => spine.holds(passage));
  const holdsAny = (box: Box): boolean =>
    held.slice(box.first - first, box.last - first).includes(true);
  const insets: Box[] = [];
  const visit = (box: Box): void => {
    if (box.last === box.first) return;
    if (!holdsAny(box)) insets.push(box);
    else for (const child of box.children) visit(child);
  };
  visit(container);
  return insets;
}
