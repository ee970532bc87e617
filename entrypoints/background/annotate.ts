import browser from 'webextension-polyfill';
import { sendToTab } from '../../lib/extension/messages';
import { scripts } from './scripts';

/** Annotates the page in a tab: wakes the annotator that is there, or brings it. */
export async function annotate(tab: number): Promise<void> {
  if ((await sendToTab(tab, { type: 'annotate' })) === true) return;
  for (const file of scripts) {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
  }
}
