import browser from 'webextension-polyfill';
import { interfaceLanguage } from '../../lib/extension/interface-language';
import { type MenuEntry, menuEntries, sendToTab } from '../../lib/extension/messages';
import type { MessageKey } from '../../lib/translation/message-key';

const titles: Record<MenuEntry, MessageKey> = {
  explain: 'menu.who',
  'hide-here': 'menu.hideHere',
  'show-here': 'menu.showHere',
};

/** Makes our entries in the menu of pages, once after installing or updating. */
export function createMenus(): void {
  for (const id of menuEntries) {
    browser.contextMenus?.create({
      id,
      title: interfaceLanguage().say(titles[id]),
      contexts: ['page', 'selection', 'link', 'image', 'video', 'frame'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Listens for our entries in the menu of pages; Firefox for Android has no such menus. */
export function listenForMenus(): void {
  browser.contextMenus?.onClicked.addListener(async ({ menuItemId, frameId = 0 }, tab) => {
    const chosen = menuEntries.find((id) => id === menuItemId);
    if (!chosen || tab?.id === undefined) return;
    const done = await sendToTab(tab.id, { type: 'menu', chosen, inFrame: frameId !== 0 });
    // A page that shows nothing of ours: the popup says why, and what can be done.
    if (done !== true) await browser.action.openPopup?.().catch(() => {});
  });
}
