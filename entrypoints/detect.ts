import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToBackground } from '../lib/extension/messages';
import { detect } from '../lib/page/detect';

/**
 * Runs on every page, so it is tiny: it looks, reports an article, and answers when asked. It uses
 * `chrome.*`, which both browsers have here, because the polyfill alone would double its size.
 */
export default defineUnlistedScript(() => {
  if (!isHtml(document.contentType)) return;
  chrome.runtime.onMessage.addListener(answer);
  whenShown(() => {
    report();
    lookAgainLater();
  });
});

const isHtml = (type: string): boolean => type === 'text/html' || type === 'application/xhtml+xml';

let reported = false;

function report(): void {
  const detection = detect(document);
  if (!detection.article) return;
  reported = true;
  const message: ToBackground = { type: 'detected', detection };
  // The answer is of no interest, and after an update of the extension nobody is there to take it.
  chrome.runtime.sendMessage(message).catch(() => {});
}

function answer(
  message: { type?: string },
  sender: chrome.runtime.MessageSender,
  respond: (answer: unknown) => void,
): void {
  if (sender.id !== chrome.runtime.id) return;
  if (message.type === 'describe') respond(detect(document));
  if (message.type === 'detect') report();
}

/** Calls back at once, or as soon as a page loaded in the background is shown. */
function whenShown(callback: () => void): void {
  const shown = () => document.visibilityState === 'visible' && !prerendering();
  const listen = () => {
    if (!shown()) return;
    document.removeEventListener('visibilitychange', listen);
    document.removeEventListener('prerenderingchange', listen);
    callback();
  };
  document.addEventListener('visibilitychange', listen);
  document.addEventListener('prerenderingchange', listen);
  listen();
}

const prerendering = (): boolean => 'prerendering' in document && document.prerendering === true;

/** Milliseconds after which a page has mostly put in what it loads late. */
const LATE = [0, 1500, 5000];

/** Looks again after loading, but only at a page that has grown: an observer would cost every page. */
function lookAgainLater(): void {
  const elements = document.getElementsByTagName('*');
  let seen = elements.length;
  const again = () => {
    if (reported || elements.length < seen * 1.1) return;
    seen = elements.length;
    report();
  };
  const schedule = () => {
    for (const delay of LATE) setTimeout(again, delay);
  };
  if (document.readyState === 'complete') schedule();
  else addEventListener('load', schedule, { once: true });
}
