import browser, { type Runtime } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOurs, read, ToTab } from '../../lib/extension/messages';
import { analyserOf } from '../../lib/page/analyser';
import { handedOn } from '../../lib/text/handed-on';
import { bring } from '../../lib/text/languages';
import { Annotator } from './annotator';
import { partsHere, type ScriptsHere } from './parts';
import { serveViews } from './views';

/** Runs in tabs that show an article, once, until the page goes. */
export default defineUnlistedScript(() => {
  const scripts = handedOn<ScriptsHere>('scripts');
  const parts = partsHere();
  if (scripts.annotator || !parts) return;
  scripts.annotator = true;
  bring([parts.english, ...parts.otherLanguages]);
  const annotator = new Annotator(document, analyserOf(parts));
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
