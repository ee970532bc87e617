import browser from 'webextension-polyfill';
import { sendToTab } from '../../lib/extension/messages';

/** Annotates the page in a tab: wakes the annotator that is there, or brings it. */
export async function annotate(tab: number): Promise<void> {
  if ((await sendToTab(tab, { type: 'annotate' })) === true) return;
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/annotate.js'] });
}
