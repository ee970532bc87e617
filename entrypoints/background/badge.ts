import browser from 'webextension-polyfill';

/** Shows on the toolbar button how many sources the page in a tab has; nothing for none. */
export async function showBadge(tabId: number, sources: number | null): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: sources ? String(sources) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#1d3a5f' });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
}
