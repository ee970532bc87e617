import browser from 'webextension-polyfill';
import { sendToTab } from '../../lib/extension/messages';
import hide from './hide.css?inline';

/** Annotates the page in a tab: wakes the annotator that is there, or brings it. */
export async function annotate(tab: number): Promise<void> {
  if ((await sendToTab(tab, { type: 'annotate' })) === true) return;
  const target = { tabId: tab };
  await browser.scripting.insertCSS({ target, css: hide, origin: 'USER' });
  await browser.scripting.executeScript({ target, files: ['/annotate.js'] });
}
