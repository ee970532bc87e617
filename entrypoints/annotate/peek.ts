import { overlay } from './overlay';
import { placeOf } from './place-of';

/** Outlines an element, or the place where it is hidden, until aborted. */
export function peek(element: Element, signal: AbortSignal): void {
  overlay([placeOf(element)], 'peek', signal);
}
