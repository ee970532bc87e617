import type { Box, Outline, Passage } from '../outline/outline';
import { squeeze } from '../outline/squeeze';

/** An element that is no part of the story, and the rule that found it. */
export interface Boilerplate {
  rule: string;
  element: Element;
}

/** What a passage is found to be: null where it stays on the page, else the rule against it. */
export type Verdicts = readonly (string | null)[];

/** The outermost elements with nothing in them that stays. `staysMedia` says so of boxes without text. */
export function elementsToHide(
  outline: Outline,
  verdicts: Verdicts,
  staysMedia: (box: Box) => boolean,
): Boilerplate[] {
  const hidden: Boilerplate[] = [];
  const visit = (box: Box): void => {
    if (!keepsAnything(box, verdicts, staysMedia)) {
      if (hasContent(box)) hidden.push({ rule: reasonFor(box, verdicts), element: box.element });
      return;
    }
    for (const child of box.children) visit(child);
    hidden.push(...looseParts(outline, box, verdicts));
  };
  visit(outline.root);
  return hidden;
}

const hasContent = (box: Box): boolean => box.last > box.first || box.media > 0;

function keepsAnything(box: Box, verdicts: Verdicts, staysMedia: (box: Box) => boolean): boolean {
  for (let index = box.first; index < box.last; index++) if (verdicts[index] === null) return true;
  return box.last === box.first && box.media > 0 && staysMedia(box);
}

/** The rule that speaks for the most of a box. */
function reasonFor(box: Box, verdicts: Verdicts): string {
  const counts = new Map<string, number>();
  for (const verdict of verdicts.slice(box.first, box.last)) {
    if (verdict) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? AROUND;
}

/** What has no rule of its own but stands outside the story. */
export const AROUND = 'around-the-story';

/** The inline elements that make up a passage which shares its box with what stays. */
function looseParts(outline: Outline, box: Box, verdicts: Verdicts): Boilerplate[] {
  const own = outline.passages.slice(box.first, box.last).filter((p) => p.box === box);
  return own.flatMap((passage) => {
    const rule = verdicts[passage.index];
    return rule ? inlineParts(passage).map((element) => ({ rule, element })) : [];
  });
}

/** The outermost elements in the box that show nothing but parts of this passage. */
function inlineParts({ box, nodes, text }: Passage): Element[] {
  const parts = new Set<Element>();
  for (const node of nodes) {
    let part: Element | null = null;
    for (let at = node?.parentElement; at && at !== box.element; at = at.parentElement) {
      if (!text.includes(squeeze(at.textContent ?? '').trim())) break;
      part = at;
    }
    if (part) parts.add(part);
  }
  return [...parts];
}
