import browser, { type Storage } from 'webextension-polyfill';
import { sendToTab } from '../../lib/extension/messages';
import { readSettings } from '../../lib/extension/settings';

/** Settings that can make an article start that was left alone before. */
const STARTING = ['on', 'start', 'sitesOff', 'sitesOn', 'privateSites'];

/** Has every tab look at its page again, after a setting changed that may let it start. */
export async function lookAgain(changes: Record<string, Storage.StorageChange>): Promise<void> {
  if (!STARTING.some((key) => key in changes) || !(await readSettings()).on) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  for (const { id } of tabs) if (id !== undefined) void sendToTab(id, { type: 'detect' });
}

/** Brings the detector to a tab that it was not let into when its page loaded. */
export async function bringDetector(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/detect.js'] });
}
