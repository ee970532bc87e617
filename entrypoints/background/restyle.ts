import browser, { type Scripting } from 'webextension-polyfill';
import type { MarkStyle } from '../../lib/extension/mark-style';
import { highlightSheet } from '../../lib/marks/mark-sheet';
import hide from './hide.css?inline';

/** Styles what is shown in a tab anew, and no longer as before; null stands for nothing shown. */
export async function restyle(
  tabId: number,
  now: MarkStyle | null,
  before: MarkStyle | null,
): Promise<void> {
  const { insertCSS, removeCSS } = browser.scripting;
  if (now && !before) await insertCSS(hidingIn(tabId));
  if (now) await insertCSS(marksIn(tabId, now));
  if (before) await removeCSS(marksIn(tabId, before));
  if (before && !now) await removeCSS(hidingIn(tabId));
}

/** As the user's own sheet, so that no `!important` of the page can win over it. */
const hidingIn = (tabId: number): Scripting.CSSInjection => ({
  target: { tabId },
  css: hide,
  origin: 'USER',
});

/** As an author's: Chromium paints no background of a highlight from a user's sheet. */
const marksIn = (tabId: number, style: MarkStyle): Scripting.CSSInjection => ({
  target: { tabId },
  css: highlightSheet(style, style.paper),
  origin: 'AUTHOR',
});
