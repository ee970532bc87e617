/**
 * Sets an attribute of ours; what it returns gives the element back what it had. An attribute that the
 * page brought itself is given a new value rather than removed, because a removed one would come
 * back in another place. Once an element and name: later originals would be our own values.
 */
export function setOwn(element: Element, name: string, value: string): () => void {
  const before = element.getAttribute(name);
  element.setAttribute(name, value);
  return () => {
    if (element.getAttribute(name) !== value) return; // the page has written its own since
    if (before === null) element.removeAttribute(name);
    else element.setAttribute(name, before);
  };
}
