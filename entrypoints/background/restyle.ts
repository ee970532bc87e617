import browser, { type Scripting } from 'webextension-polyfill';
import type { MarkStyle } from '../../lib/extension/mark-style';
import { highlightSheet } from '../../lib/marks/mark-sheet';
import { heldSheet } from './held-sheet';
import hide from './hide.css?inline';

type Sheet = Scripting.CSSInjection;

/** Styles what is shown in a tab anew, and no longer as before; null stands for nothing shown. */
export async function restyle(
  tabId: number,
  now: MarkStyle | null,
  before: MarkStyle | null,
): Promise<void> {
  for (const sheetIn of [hidingIn, heldIn, marksIn]) {
    await replace(before && sheetIn(tabId, before), now && sheetIn(tabId, now));
  }
}

/** The same sheet put in again would go with the one before. */
async function replace(before: Sheet | null, now: Sheet | null): Promise<void> {
  if (before?.css === now?.css) return;
  if (now) await browser.scripting.insertCSS(now);
  if (before) await browser.scripting.removeCSS(before);
}

/** As the user's own sheet, so that no `!important` of the page can win over it. */
const hidingIn = (tabId: number): Sheet => ({
  target: { tabId },
  css: hide,
  origin: 'USER',
});

/** As an author's: Chromium paints no background of a highlight from a user's sheet. */
const marksIn = (tabId: number, style: MarkStyle): Sheet => ({
  target: { tabId },
  css: highlightSheet(style, style.paper),
  origin: 'AUTHOR',
});

function heldIn(tabId: number, { held }: MarkStyle): Sheet | null {
  const css = heldSheet(held);
  return css ? { target: { tabId }, css, origin: 'USER' } : null;
}
