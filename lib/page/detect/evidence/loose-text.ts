import { addParagraph, type Reading } from './prose';

const textNodes = 4;
/** Bounds the work on endless pages. */
const mostTexts = 5000;
const shortestText = 20;

/** Adds the text of pages that keep it in plain boxes: each longer text is a paragraph of its box. */
export function readLooseText(body: Element, reading: Reading): void {
  const texts = body.ownerDocument.createTreeWalker(body, textNodes);
  for (let n = 0; n < mostTexts; n++) {
    const text = texts.nextNode() as Text | null;
    if (!text) return;
    const box = text.length < shortestText ? null : boxOf(text);
    if (box && !read.has(box.tagName)) addParagraph(box, text.data, reading);
  }
}

const inline = new Set(
  'ABBR B CITE CODE EM FONT I MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '),
);

/** A text in these has been read as a paragraph, or is none. */
const read = new Set('A BUTTON OPTION P SCRIPT STYLE TEXTAREA'.split(' '));

function boxOf(text: Text): Element | null {
  let box = text.parentElement;
  while (box && inline.has(box.tagName)) box = box.parentElement;
  return box;
}
