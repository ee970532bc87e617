const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether an element's own markup says that it is not shown. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return element.getAttribute('hidden') !== 'until-found';
  const style = element.getAttribute('style');
  return style !== null && hiddenStyle.test(style);
}

/** What we have hidden ourselves: the page still shows it. */
const OURS = '[data-sourcelight-hidden]:not([data-sourcelight-hidden=""])';

/** Whether the page shows an element; true where there is no layout to ask. */
export const isShown = (element: Element): boolean =>
  isRendered(element) || element.closest(OURS) !== null;

/** A wrapper without a box of its own (display: contents) is shown as what it stands in. */
function isRendered(element: Element): boolean {
  if (element.checkVisibility?.() ?? true) return true;
  const around = element.parentElement;
  return around !== null && getComputedStyle(element).display === 'contents' && isRendered(around);
}
