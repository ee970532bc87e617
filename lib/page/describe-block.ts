import type { HiddenBlock } from '../text/analysis';
import type { Boilerplate } from './read-page';
import { selectorOf } from './selector';

/** A hidden element as plain data. */
export const describeBlock = ({ rule, element }: Boilerplate): HiddenBlock => ({
  rule,
  selector: selectorOf(element),
  text: excerptOf(element),
});

/** Characters of a block's text that are enough to know it by. */
const LENGTH = 80;

/** `NodeFilter.SHOW_TEXT`, which not every place has as a global. */
const SHOW_TEXT = 4;

/** The beginning of a block's text; its entries, which often have no space between them, set apart. */
function excerptOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let text = '';
  while (text.length < LENGTH && walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    const words = nodeValue?.trim();
    if (words && !unshown.has(parentElement?.localName ?? '')) {
      text += ` ${words.slice(0, 2 * LENGTH).replace(/\s+/g, ' ')}`;
    }
  }
  return text.trim().slice(0, LENGTH);
}

const unshown = new Set(['noscript', 'script', 'style', 'template']);
