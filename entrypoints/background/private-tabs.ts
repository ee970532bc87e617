import browser, { type Storage } from 'webextension-polyfill';
import { sendToTab } from '../../lib/extension/messages';
import { forgetPrivateSites } from '../../lib/extension/private-sites';

/** Scripts in pages hear of no change in the browser's memory, so those in private tabs are told. */
export async function tellPrivateTabs(
  changes: Record<string, Storage.StorageChange>,
): Promise<void> {
  if (!('privateSites' in changes)) return;
  for (const { id, incognito } of await browser.tabs.query({})) {
    if (incognito && id !== undefined) void sendToTab(id, { type: 'private-sites' });
  }
}

/** With the last private window goes what was chosen in any. */
export async function forgetWithLastWindow(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await forgetPrivateSites();
}
