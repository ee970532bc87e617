import browser from 'webextension-polyfill';

/** Shows on the toolbar button how many sources the page in a tab has; phones have no such button. */
export async function showBadge(tabId: number, sources: number | null): Promise<void> {
  if (!browser.action.setBadgeText) return;
  await browser.action.setBadgeText({ tabId, text: sources ? String(sources) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#1d3a5f' });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
}
