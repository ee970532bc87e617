/** Where an element is on the screen; for a hidden one a line where it would be. */
export function placeOf(element: Element): DOMRect {
  if (element.checkVisibility()) return element.getBoundingClientRect();
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) {
    const { left, bottom, width, height } = at.getBoundingClientRect();
    if (height > 0) return new DOMRect(left, bottom, width, 2);
  }
  const { left, top, width } = (element.parentElement ?? element).getBoundingClientRect();
  return new DOMRect(left, top, width, 2);
}
