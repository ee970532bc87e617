import { overlay } from './overlay';

/** How long a flash stays, in milliseconds. */
const DURATION = 1600;

/** Scrolls to a stretch of the page and shows for a moment where it is, if not aborted before. */
export const flash = (range: Range, signal: AbortSignal): void =>
  show(range.startContainer.parentElement, range, signal);

/** The same for an element. */
export const flashElement = (element: Element, signal: AbortSignal): void =>
  show(element, element, signal);

function show(place: Element | null, lit: Range | Element, signal: AbortSignal): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  const over = AbortSignal.any([signal, AbortSignal.timeout(DURATION)]);
  overlay(lit.getClientRects(), 'flash', over);
}
