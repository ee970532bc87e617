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
  (element.checkVisibility?.() ?? true) || element.closest(OURS) !== null;
