import type { Box, Outline } from '../outline/outline';

/** What we have hidden ourselves covers nothing now, but would again. */
const OURS = '[data-sourcelight-hidden]:not([data-sourcelight-hidden=""])';

/** How deep in a page what lies over it may stand. */
const DEEPEST = 6;

/**
 * Boxes without text or pictures that lie over the story: behind a notice over the whole window, or
 * as a bar along its edge.
 */
export function veilsOver({ boxes, root }: Outline): Element[] {
  const hasLayout = 'elementsFromPoint' in root.element.ownerDocument;
  return boxes
    .filter(isEmpty)
    .map(({ element }) => element)
    .filter((element) => hasLayout && isVeil(element));
}

const isEmpty = ({ first, last, media, depth }: Box): boolean =>
  first === last && media === 0 && depth <= DEEPEST;

/** Asks for the layout only of the few that stay where the window is. */
function isVeil(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const position = view?.getComputedStyle(element).position;
  if (!view || (position !== 'fixed' && position !== 'sticky')) return false;
  return element.matches(OURS) || spans(element.getBoundingClientRect(), view);
}

/** Whether it reaches from one side of a window to the other, all but the edges. */
const spans = ({ left, right, height }: DOMRect, { innerWidth }: Window): boolean =>
  height > 0 && left <= innerWidth * EDGE && right >= innerWidth * (1 - EDGE);

const EDGE = 0.1;
