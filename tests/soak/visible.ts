import type { Page } from 'puppeteer-core';

/** The texts that a page shows, node by node. */
export function visibleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      const element = node.parentElement;
      if (text && element?.checkVisibility({ visibilityProperty: true })) texts.push(text);
    }
    return texts;
  });
}

/** White space is a matter of layout: without it, texts can be compared. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '');

/** The paragraphs that were visible before and are no longer. */
export function lost(paragraphs: readonly string[], before: string[], after: string[]): string[] {
  const was = bare(before.join(''));
  const is = bare(after.join(''));
  return paragraphs.filter((text) => {
    const words = bare(text);
    return words.length > 0 && was.includes(words) && !is.includes(words);
  });
}

/** The visible texts that are in none of the known. */
export function leftOver(visible: readonly string[], known: readonly string[]): string[] {
  const all = bare(known.join(' '));
  return visible.filter((text) => !all.includes(bare(text)));
}

export const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((words, text) => words + text.split(/\s+/).length, 0);
