import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { isOurs, read, ToBackground } from '../../lib/extension/messages';
import { readSettings, startsByItself } from '../../lib/extension/settings';
import { annotate } from './annotate';
import { showBadge } from './badge';
import { listenForCommands } from './commands';
import { bringDetector, lookAgain } from './look';
import { createMenus, listenForMenus } from './menus';
import { restyle } from './restyle';
import { welcome } from './welcome';

/** Keeps nothing in memory: the browser stops it whenever it is idle. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((data: unknown, sender: Runtime.MessageSender) => {
    const message = isOurs(sender) ? read(ToBackground, data) : null;
    return message ? handle(message, sender) : undefined;
  });
  browser.storage.onChanged.addListener(lookAgain);
  browser.runtime.onInstalled.addListener(welcome);
  browser.runtime.onInstalled.addListener(createMenus);
  listenForMenus();
  listenForCommands();
});

async function handle(
  message: ToBackground,
  { tab: from, url }: Runtime.MessageSender,
): Promise<void> {
  if ('tab' in message) {
    // Only our own pages speak of another tab: a script in a tab speaks for that tab.
    if (!url?.startsWith(browser.runtime.getURL('/'))) return;
    return message.type === 'annotate' ? annotate(message.tab) : bringDetector(message.tab);
  }
  if (from?.id === undefined) return;
  if (message.type === 'annotated') return showBadge(from.id, message.sources);
  if (message.type === 'restyle') return restyle(from.id, message.now, message.before);
  const host = new URL(from.url ?? 'about:blank').hostname;
  const starts = message.detection.article && startsByItself(await readSettings(), host);
  if (starts) await annotate(from.id);
}
