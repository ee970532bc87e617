import browser, { type Runtime } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOurs, read, ToTab } from '../../lib/extension/messages';
import { analyserOf } from '../../lib/page/analyser';
import { Annotator } from './annotator';
import { serveViews } from './views';
import { workHere } from './work-here';

declare global {
  /** Set in our own isolated world, where the page cannot reach it. */
  var sourcelightRuns: boolean | undefined;
}

/** Runs in tabs that show an article, once, until the page goes. */
export default defineUnlistedScript(() => {
  if (globalThis.sourcelightRuns) return;
  globalThis.sourcelightRuns = true;
  const annotator = new Annotator(document, analyserOf(workHere()));
  serveViews(annotator);
  browser.runtime.onMessage.addListener((data: unknown, sender: Runtime.MessageSender) => {
    const message = isOurs(sender) ? read(ToTab, data) : null;
    if (message?.type === 'step') annotator.step(message.by);
    if (message?.type === 'menu') return Promise.resolve(annotator.atMenu(message));
    if (message?.type !== 'annotate') return undefined;
    annotator.start();
    return Promise.resolve(true);
  });
  annotator.start();
});
