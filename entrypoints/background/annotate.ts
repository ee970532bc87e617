import browser from 'webextension-polyfill';
import { sendToTab } from '../../lib/extension/messages';
import style from './annotate.css?inline';

/** Annotates the page in a tab: wakes the annotator that is there, or brings it. */
export async function annotate(tab: number): Promise<void> {
  if ((await sendToTab(tab, { type: 'annotate' })) === true) return;
  const target = { tabId: tab };
  // As the user's own style sheet, so that no `!important` of the page can win over it.
  await browser.scripting.insertCSS({ target, css: style, origin: 'USER' });
  await browser.scripting.executeScript({ target, files: ['/annotate.js'] });
}
