/** A selector that finds this element again on the page as it is now: its nearest id, then steps by position. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (hasUsefulId(at)) {
      steps.unshift(`#${identifier(at.id)}`);
      break;
    }
    steps.unshift(stepTo(at));
  }
  return steps.join(' > ');
}

const hasUsefulId = (element: Element): boolean =>
  element.id !== '' && element.ownerDocument.getElementById(element.id) === element;

function stepTo(element: Element): string {
  const name = identifier(element.localName);
  let place = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) {
    if (at.localName === element.localName) place++;
  }
  return `${name}:nth-of-type(${place})`;
}

/** Writes a name as a CSS identifier: everything but plain letters and digits as a code point. */
const identifier = (name: string): string =>
  name.replace(/^\d|[^\w\u00a0-\uffff-]|^-/g, (c) => `\\${c.charCodeAt(0).toString(16)} `);
