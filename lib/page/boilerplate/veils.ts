import type { Box, Outline } from '../outline/outline';

/** What we have hidden ourselves covers nothing now, but would again. */
const OURS = '[data-sourcelight-hidden]:not([data-sourcelight-hidden=""])';

/** How deep in a page what lies over it may stand. */
const DEEPEST = 6;

/**
 * Boxes beside the story without text or pictures that lie over it: behind a notice over the whole
 * window, or as a bar along its edge. A drawing that stays in view while the story goes on is none.
 */
export function veilsOver({ boxes, root }: Outline, story: Element): Element[] {
  if (!('elementsFromPoint' in root.element.ownerDocument)) return []; // where there is no layout nothing covers
  return boxes
    .filter(isEmpty)
    .map(({ element }) => element)
    .filter((element) => isVeil(element) && !story.contains(element));
}

const isEmpty = ({ first, last, media, depth }: Box): boolean =>
  first === last && media === 0 && depth <= DEEPEST;

/** Asks for the layout only of the few that stay where the window is. */
function isVeil(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const position = view?.getComputedStyle(element).position;
  if (!view || (position !== 'fixed' && position !== 'sticky')) return false;
  if (element.matches(OURS)) return true;
  const rect = element.getBoundingClientRect();
  return spans(rect, view) && (isBar(rect, view) || (position === 'fixed' && isTall(rect, view)));
}

/** Whether it reaches from one side of a window to the other, all but the edges. */
const spans = ({ left, right, height }: DOMRect, { innerWidth }: Window): boolean =>
  height > 0 && left <= innerWidth * EDGE && right >= innerWidth * (1 - EDGE);

const isBar = ({ height }: DOMRect, { innerHeight }: Window): boolean =>
  height <= innerHeight * TALLEST_BAR;

const isTall = ({ height }: DOMRect, { innerHeight }: Window): boolean =>
  height >= innerHeight * (1 - 2 * EDGE);

const EDGE = 0.1;
const TALLEST_BAR = 0.25;
