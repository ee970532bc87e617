import type { ElementHandle, Page } from 'puppeteer-core';

/** How a page is laid out around one of its paragraphs. */
export interface Layout {
  /** Pixels from the top of the window to the paragraph, and of its width; 0 wide where it is not shown. */
  top: number;
  width: number;
  /** Pixels by which the page is wider than the window. */
  sideways: number;
  /** Whether the page is scrolled as far up or down as it goes, so that nothing can hold its place. */
  atEdge: boolean;
  /** What lies over the paragraph's first line: the beginning of its tag; null for nothing. */
  covered: string | null;
}

/** Scrolls to the paragraph with the most text, as a reader in the midst of a story; null without one. */
export async function goToParagraph(page: Page): Promise<ElementHandle<Element> | null> {
  const handle = await page.evaluateHandle(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let longest: Element | null = null;
    let most = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const size = node.textContent?.trim().length ?? 0;
      if (size <= most || !node.parentElement?.checkVisibility()) continue;
      longest = node.parentElement.closest('p, li, td, blockquote, div');
      most = size;
    }
    longest?.scrollIntoView({ block: 'start', behavior: 'instant' });
    return longest;
  });
  return handle.asElement() as ElementHandle<Element> | null;
}

/** Measures once the browser has laid out and drawn the page, and what we put back is in its place. */
export function layoutAround(paragraph: ElementHandle<Element>): Promise<Layout> {
  return paragraph.evaluate(async (element) => {
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
    const root = document.documentElement;
    const { top, width } = element.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(element);
    const line = [...range.getClientRects()].find((rect) => rect.width > 0);
    const above = line && document.elementFromPoint(line.left + 2, line.top + line.height / 2);
    return {
      top,
      width,
      sideways: root.scrollWidth - root.clientWidth,
      atEdge: scrollY < 1 || scrollY + innerHeight >= root.scrollHeight - 1,
      covered:
        above && !element.contains(above) && !above.contains(element)
          ? above.outerHTML.slice(0, 80)
          : null,
    };
  });
}

/** Pixels that a paragraph may move: a line. */
const LEAST_MOVE = 24;
const LEAST_CHANGE = 0.1;

/** What went wrong with the layout of a page that was plain, then annotated, then plain again. */
export function layoutFailures(plain: Layout, annotated: Layout, again: Layout): string[] {
  if (plain.width === 0 || annotated.width === 0) return [];
  const change = annotated.width / plain.width - 1;
  const wide = annotated.sideways - Math.max(plain.sideways, 0);
  return [
    ...move('on', plain, annotated),
    ...move('off', annotated, again),
    ...(Math.abs(change) > LEAST_CHANGE ? [`column wider by ${Math.round(100 * change)} %`] : []),
    ...(wide > 0 ? [`sideways: ${wide} pixels too wide`] : []),
    ...(annotated.covered ? [`covered by ${annotated.covered}`] : []),
  ];
}

function move(what: string, before: Layout, after: Layout): string[] {
  const by = Math.round(after.top - before.top);
  return Math.abs(by) > LEAST_MOVE && !after.atEdge && !before.atEdge
    ? [`moved by ${by} pixels, switched ${what}`]
    : [];
}
