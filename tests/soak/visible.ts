import type { Page } from 'puppeteer-core';

/** The texts of one line of a page, or of one paragraph: the visible text nodes of one block. */
export type Line = string[];

/** What a page shows, block by block. */
export function visibleLines(page: Page): Promise<Line[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines = new Map<Element | null, string[]>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      const element = node.parentElement;
      if (!text || !element?.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('audio, canvas, object, video')) continue; // shown by browsers without them
      let block: Element | null = element;
      while (block && /^(?:inline|contents)/.test(getComputedStyle(block).display)) {
        block = block.parentElement;
      }
      lines.set(block, [...(lines.get(block) ?? []), text]);
    }
    return [...lines.values()];
  });
}

/** Whether a page shows a text as its own, and not only in links to other pages. */
export function showsAsOwn(page: Page, text: string): Promise<boolean> {
  return page.evaluate(
    (sought) =>
      [...document.body.getElementsByTagName('*')].some(
        (element) =>
          element.childElementCount < 5 &&
          element.textContent.replace(/[\s\u00ad\u200b]+/g, '') === sought &&
          element.checkVisibility() &&
          ![element.closest('a[href]'), ...element.querySelectorAll('a[href]')].some(
            (link) => link instanceof HTMLAnchorElement && link.pathname !== location.pathname,
          ),
      ),
    bare(text),
  );
}

/** White space is a matter of layout: without it, texts can be compared. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '');

const allOf = (lines: readonly Line[]): string => bare(lines.flat().join(''));

/** The paragraphs that were visible before and are no longer. */
export function lost(paragraphs: readonly string[], before: Line[], after: Line[]): string[] {
  const was = allOf(before);
  const is = allOf(after);
  return paragraphs.filter((text) => {
    const words = bare(text);
    return words.length > 0 && was.includes(words) && !is.includes(words);
  });
}

/** What is visible and in none of the known texts. `mayStay` is asked of a line and the one above. */
export function leftOver(
  visible: readonly Line[],
  known: readonly string[],
  mayStay: (line: string, above: string) => boolean,
): string[] {
  const all = bare(known.join(' '));
  return visible.flatMap((line, place) => {
    const above = visible[place - 1]?.join(' ') ?? '';
    const unknown = line.filter((text) => /[\p{L}\p{N}]/u.test(text) && !all.includes(bare(text)));
    return unknown.length === 0 || mayStay(line.join(' '), above) ? [] : [unknown.join(' ')];
  });
}

export const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((words, text) => words + text.split(/\s+/).length, 0);
