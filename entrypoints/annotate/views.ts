import browser from 'webextension-polyfill';
import { FromView, isOurs, read, VIEW_PORT } from '../../lib/extension/messages';
import type { Annotator } from './annotator';
import { end } from './end';

/** Tells every view that connects how the page stands, and does what it asks. */
export function serveViews(annotator: Annotator): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== VIEW_PORT || !port.sender || !isOurs(port.sender)) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => end(gone));
    // A page in the back and forward cache would keep a view that looks at what came after it.
    const hangUp = () => {
      end(gone);
      port.disconnect();
    };
    addEventListener('pagehide', hangUp, { signal: gone.signal });
    port.onMessage.addListener((data) => {
      const message = read(FromView, data);
      if (message) annotator.obey(message);
    });
    annotator.watch((state) => port.postMessage(state), gone.signal);
    port.postMessage(annotator.state);
  });
}
