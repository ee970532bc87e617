import type { ProseCollector } from './prose';

const textNodes = 4;
/** Bounds the work on endless pages. */
const mostTexts = 6000;
const shortestText = 20;

const inline = new Set(
  'A ABBR B CITE CODE EM FONT I MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '),
);

/** For pages that keep their prose in plain boxes: each longer text is a paragraph of its box. */
export function readLooseText(body: Element, prose: ProseCollector): void {
  const texts = body.ownerDocument.createTreeWalker(body, textNodes);
  for (let n = 0; n < mostTexts; n++) {
    const text = texts.nextNode() as Text | null;
    if (!text) return;
    const box = text.length < shortestText ? null : boxOf(text);
    if (box && box.tagName !== 'P') prose.add(box, text.data);
  }
}

function boxOf(text: Text): Element | null {
  let box = text.parentElement;
  if (box?.tagName === 'A') return null;
  while (box && inline.has(box.tagName)) box = box.parentElement;
  return box;
}
