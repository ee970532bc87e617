/** A selector that finds this element again on the page as it is now: its nearest id, then steps by position. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (hasUsefulId(at)) {
      steps.unshift(`#${CSS.escape(at.id)}`);
      break;
    }
    steps.unshift(stepTo(at));
  }
  return steps.join(' > ');
}

const hasUsefulId = (element: Element): boolean =>
  element.id !== '' && element.ownerDocument.getElementById(element.id) === element;

function stepTo(element: Element): string {
  const name = element.localName;
  const twins = [...(element.parentElement?.children ?? [])].filter((e) => e.localName === name);
  return twins.length > 1 ? `${name}:nth-of-type(${twins.indexOf(element) + 1})` : name;
}
