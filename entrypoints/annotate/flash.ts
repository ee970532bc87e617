/** How long a flash stays, in milliseconds. */
const DURATION = 1600;

/** Scrolls to a stretch of the page and shows for a moment where it is, if not aborted before. */
export function flash(range: Range, signal: AbortSignal): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const place = range.startContainer.parentElement;
  place?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  const host = document.createElement('sourcelight-ui');
  const root = host.attachShadow({ mode: 'closed' });
  root.append(...[...range.getClientRects()].map(box));
  document.documentElement.append(host);
  setTimeout(() => host.remove(), DURATION);
  signal.addEventListener('abort', () => host.remove());
}

/** A frame over one line of the range, in the page's own coordinates so that it scrolls along. */
function box(line: DOMRect): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, {
    position: 'absolute',
    left: `${line.left + scrollX - 2}px`,
    top: `${line.top + scrollY - 1}px`,
    width: `${line.width + 4}px`,
    height: `${line.height + 2}px`,
    borderRadius: '3px',
    background: 'rgb(255 196 0 / 35%)',
    pointerEvents: 'none',
    zIndex: '2147483647',
  });
  element.animate({ opacity: [1, 1, 0] }, { duration: DURATION, fill: 'forwards' });
  return element;
}
