import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { isOurs, read, ToBackground } from '../../lib/extension/messages';
import { keepPrivately, memoryOf, readPrivateSites } from '../../lib/extension/private-sites';
import { readSettings, startsByItself } from '../../lib/extension/settings';
import type { Detection } from '../../lib/text/analysis';
import { annotate } from './annotate';
import { showBadge } from './badge';
import { listenForCommands } from './commands';
import { bringDetector, lookAgain } from './look';
import { createMenus, listenForMenus } from './menus';
import { forgetWithLastWindow, tellPrivateTabs } from './private-tabs';
import { restyle } from './restyle';
import { welcome } from './welcome';

/** Keeps nothing in memory: the browser stops it whenever it is idle. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((data: unknown, sender: Runtime.MessageSender) => {
    const message = isOurs(sender) ? read(ToBackground, data) : null;
    return message ? handle(message, sender) : undefined;
  });
  browser.storage.onChanged.addListener(lookAgain);
  browser.storage.onChanged.addListener(tellPrivateTabs);
  // On phones there are no windows: there it is forgotten with the browser.
  browser.windows?.onRemoved.addListener(forgetWithLastWindow);
  browser.runtime.onInstalled.addListener(welcome);
  browser.runtime.onInstalled.addListener(createMenus);
  listenForMenus();
  listenForCommands();
});

async function handle(
  message: ToBackground,
  { tab: from, url, documentId }: Runtime.MessageSender,
): Promise<unknown> {
  if ('tab' in message) {
    // Only our own pages speak of another tab: a script in a tab speaks for that tab.
    if (!url?.startsWith(browser.runtime.getURL('/'))) return undefined;
    return message.type === 'annotate' ? annotate(message.tab) : bringDetector(message.tab);
  }
  if (from?.id === undefined) return undefined;
  if (message.type === 'annotated') return showBadge(from.id, message.sources);
  if (message.type === 'restyle') return restyle(from.id, message.now, message.before);
  if (message.type === 'detected') return detected(from, documentId, message.detection);
  // Only private tabs are told of private tabs.
  if (!from.incognito) return undefined;
  if (message.type === 'private-sites') return readPrivateSites();
  return keepPrivately(message.host, message.sites).then(() => true);
}

async function detected(
  tab: Tabs.Tab,
  document: string | undefined,
  { article }: Detection,
): Promise<void> {
  const host = new URL(tab.url ?? 'about:blank').hostname;
  const starts = article && startsByItself(await readSettings(memoryOf(tab)), host);
  if (starts && tab.id !== undefined) await annotate(tab.id, document);
}
