import browser from 'webextension-polyfill';
import { interfaceLanguage } from '../../lib/extension/interface-language';
import { sendToTab } from '../../lib/extension/messages';

const WHO = 'who-says-this';

/** Makes our entry in the menu of pages, once after installing or updating. */
export function createMenus(): void {
  browser.contextMenus?.create({
    id: WHO,
    title: interfaceLanguage().say('menu.who'),
    contexts: ['page', 'selection', 'link'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Listens for our entry in the menu of pages; Firefox for Android has no such menus. */
export function listenForMenus(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === WHO && tab?.id !== undefined) void sendToTab(tab.id, { type: 'explain' });
  });
}
