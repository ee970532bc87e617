import { overlay } from './overlay';

/** How long a flash stays, in milliseconds. */
const DURATION = 1600;

/** Scrolls to a stretch of the page and shows for a moment where it is, if not aborted before. */
export function flash(range: Range, signal: AbortSignal): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const place = range.startContainer.parentElement;
  place?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  const over = AbortSignal.any([signal, AbortSignal.timeout(DURATION)]);
  overlay(range.getClientRects(), 'flash', over);
}
