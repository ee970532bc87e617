import { overlay } from './overlay';

/** Outlines an element, or the place where it is hidden, until aborted. */
export function peek(element: Element, signal: AbortSignal): void {
  const place = element.checkVisibility() ? element.getBoundingClientRect() : placeOf(element);
  overlay([place], 'peek', signal);
}

/** A line under what stands before a hidden element, or at the top of what holds it. */
function placeOf(element: Element): DOMRect {
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) {
    const { left, bottom, width, height } = at.getBoundingClientRect();
    if (height > 0) return new DOMRect(left, bottom, width, 2);
  }
  const { left, top, width } = (element.parentElement ?? element).getBoundingClientRect();
  return new DOMRect(left, top, width, 2);
}
