import browser from 'webextension-polyfill';
import { sendToTab } from '../../lib/extension/messages';
import { saveFeatures, storedSettings } from '../../lib/extension/settings';

/** What each keyboard command of the manifest does in the tab where it was given. */
const commands: Record<string, (tab: number) => Promise<unknown>> = {
  toggle: async () => saveFeatures({ on: !(await storedSettings()).on }),
  'next-evidence': (tab) => sendToTab(tab, { type: 'step', by: 1 }),
  'previous-evidence': (tab) => sendToTab(tab, { type: 'step', by: -1 }),
};

/** Listens for keyboard commands; Firefox for Android has none. */
export function listenForCommands(): void {
  browser.commands?.onCommand.addListener(async (name) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    // What the browser does not give or keep stays as it is; nobody looks who could be told.
    if (tab?.id !== undefined) await commands[name]?.(tab.id).catch(() => {});
  });
}
