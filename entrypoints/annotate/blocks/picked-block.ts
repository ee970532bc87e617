/** The innermost block around a place of the page: a paragraph, a list item, a box. */
export function blockAt(target: Element): Element | null {
  for (let at: Element | null = target; at && isPart(at); at = at.parentElement) {
    if (!/^(?:inline|contents|ruby)/.test(getComputedStyle(at).display)) return at;
  }
  return null;
}

/** The next block around this one that shows more than it; null where there is only the page. */
export function blockAround(element: Element): Element | null {
  for (let at = element.parentElement; at && isPart(at); at = at.parentElement) {
    if (contentOf(at) !== contentOf(element)) return at;
  }
  return null;
}

/** Is it a part of the page, and not all of it? */
const isPart = (element: Element): boolean =>
  element !== element.ownerDocument.body && element !== element.ownerDocument.documentElement;

/** What a block shows, as far as it can be compared. */
function contentOf(element: Element): string {
  const media = element.querySelectorAll('img, video, iframe, svg, canvas').length;
  return `${media} ${(element.textContent ?? '').replace(/\s+/g, '')}`;
}
