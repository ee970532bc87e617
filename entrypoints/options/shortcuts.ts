import browser from 'webextension-polyfill';
import type { Shortcut } from '../../components/settings/settings-view';

/** The commands with their keys, as the browser has them; null where it knows no commands, as on phones. */
export async function readShortcuts(): Promise<Shortcut[] | null> {
  const commands = await browser.commands?.getAll();
  if (!commands) return null;
  return commands
    .filter(({ description }) => description)
    .map(({ description = '', shortcut = '' }) => ({ name: description, keys: shortcut }));
}

interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's own page of shortcuts, to which no link may lead; null for no way there. */
export function shortcutsOpener(): (() => void) | null {
  const { openShortcutSettings } = (chrome.commands ?? {}) as FirefoxCommands;
  if (openShortcutSettings) return () => void openShortcutSettings();
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
