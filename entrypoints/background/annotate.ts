import browser from 'webextension-polyfill';
import { sendToTab } from '../../lib/extension/messages';
import { scripts } from './scripts';

/**
 * Annotates the page in a tab, or the document of that name in it: wakes the annotator that is there,
 * or brings it. Throws where the tab goes on to another page meanwhile.
 */
export async function annotate(tab: number, document?: string): Promise<void> {
  if ((await sendToTab(tab, { type: 'annotate' })) === true) return;
  let place = document;
  for (const file of scripts) {
    const target = { tabId: tab, ...(place && { documentIds: [place] }) };
    const [result] = await browser.scripting.executeScript({ target, files: [file] });
    place ??= result?.documentId;
  }
}
