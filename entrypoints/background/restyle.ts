import browser from 'webextension-polyfill';
import type { MarkStyle } from '../../lib/extension/mark-style';
import { highlightSheet } from '../../lib/marks/mark-sheet';

/**
 * Draws the marks of a tab in a new style, and no longer in the one before. As an author's style
 * sheet, because Chromium paints no background of a highlight from a user's.
 */
export async function restyle(
  tabId: number,
  now: MarkStyle | null,
  before: MarkStyle | null,
): Promise<void> {
  const sheet = (style: MarkStyle) => ({
    target: { tabId },
    css: highlightSheet(style, style.paper),
    origin: 'AUTHOR' as const,
  });
  if (now) await browser.scripting.insertCSS(sheet(now));
  if (before) await browser.scripting.removeCSS(sheet(before));
}
