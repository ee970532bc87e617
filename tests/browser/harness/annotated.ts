import type { Page } from 'puppeteer-core';
import { until } from './tabs';

/** The names under which Sourcelight paints. */
export const marks = [
  'sourcelight-quote',
  'sourcelight-source',
  'sourcelight-figure',
  'sourcelight-key-point',
] as const;

export type Mark = (typeof marks)[number];

/** Waits until a page is annotated. */
export const untilAnnotated = (page: Page): Promise<unknown> =>
  until(() => page.evaluate(() => document.documentElement.dataset.sourcelight === 'on'));

/** Waits until no trace of Sourcelight is left in a page. */
export const untilPlain = (page: Page): Promise<unknown> =>
  until(() => page.evaluate(() => !document.documentElement.outerHTML.includes('sourcelight')));

/** The texts that are painted under a name, in page order. Ranges that a page broke are none. */
export function painted(page: Page, mark: Mark): Promise<string[]> {
  return page.evaluate((mark) => {
    const ranges = [...(CSS.highlights.get(mark) ?? [])].filter((range) => !range.collapsed);
    return ranges.map((range) => range.toString().replace(/\s+/g, ' '));
  }, mark);
}

/** What is hidden: the rule and the beginning of the text. */
export function hiddenBlocks(page: Page): Promise<{ rule: string; text: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-sourcelight-hidden]')].map((element) => ({
      rule: element.dataset.sourcelightHidden ?? '',
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80),
    })),
  );
}

/** All text of a page that is not hidden by any style, white space collapsed. */
export function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const shown = node.parentElement?.checkVisibility({ visibilityProperty: true });
      if (shown && node.textContent) words.push(node.textContent);
    }
    return words.join('').replace(/\s+/g, ' ');
  });
}

/** The page's whole tree as text. */
export const sourceOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);
