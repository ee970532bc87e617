import type { Box, Outline } from '../outline/outline';

/** What we have hidden ourselves covers nothing now, but would again. */
const OURS = '[data-sourcelight-hidden]:not([data-sourcelight-hidden=""])';

/** How deep in a page what lies over it may stand. */
const DEEPEST = 6;

/** Boxes without any content that lie over the whole window, as behind a notice: they would cover the story. */
export function veilsOver({ boxes, root }: Outline): Element[] {
  const hasLayout = 'elementsFromPoint' in root.element.ownerDocument;
  return boxes
    .filter(isEmpty)
    .map(({ element }) => element)
    .filter((element) => hasLayout && isVeil(element));
}

const isEmpty = ({ first, last, media, depth }: Box): boolean =>
  first === last && media === 0 && depth <= DEEPEST;

/** Asks for the layout only of the few that are fixed. */
function isVeil(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view?.getComputedStyle(element).position !== 'fixed') return false;
  return element.matches(OURS) || covers(element.getBoundingClientRect(), view);
}

/** Whether it covers all but the edges of a window. */
const covers = ({ left, right, top, bottom }: DOMRect, { innerWidth, innerHeight }: Window) =>
  left <= innerWidth * EDGE &&
  right >= innerWidth * (1 - EDGE) &&
  top <= innerHeight * EDGE &&
  bottom >= innerHeight * (1 - EDGE);

const EDGE = 0.1;
