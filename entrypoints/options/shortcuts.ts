import browser from 'webextension-polyfill';
import type { Shortcut } from '../../components/settings/settings-view';
import type { Translator } from '../../lib/translation/translator';

/** Keys that pages answer to themselves, whatever else is set for the same. */
const onPages: Readonly<Record<string, string>> = {
  'next-evidence': 'Alt+Shift+→',
  'previous-evidence': 'Alt+Shift+←',
};

/** The commands with their keys, as the browser has them; null where it knows no commands, as on phones. */
export async function readShortcuts({ say }: Translator): Promise<Shortcut[] | null> {
  const commands = await browser.commands?.getAll();
  if (!commands) return null;
  return commands.map(({ name = '', description, shortcut }) => ({
    // What opens the popup is the browser's own command, to which no words of ours belong.
    name: description || say('options.shortcutPopup'),
    keys: [onPages[name] ?? '', shortcut ?? ''].filter(Boolean),
  }));
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
