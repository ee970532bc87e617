import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToBackground } from '../lib/extension/messages';
import { detect } from '../lib/page/detect';
import type { Detection } from '../lib/text/analysis';
import { handedOn } from '../lib/text/handed-on';
import type { ScriptsHere } from './annotate/parts';

/**
 * Runs on every page, so it is tiny: it looks, reports an article, and answers when asked. It uses
 * `chrome.*`, which both browsers have here, because the polyfill alone would double its size.
 */
export default defineUnlistedScript(() => {
  if (scripts.detector || !isHtml(document.contentType)) return;
  scripts.detector = true;
  chrome.runtime.onMessage.addListener(answer);
  // Out of the browser's cache a page may come with half of an annotator.
  addEventListener('pageshow', ({ persisted }) => persisted && whenShown(look));
  whenShown(() => {
    look();
    addEventListener('load', lookLater);
    navigation.addEventListener('navigatesuccess', lookAnew);
  });
});

const scripts = handedOn<ScriptsHere>('scripts');

const isHtml = (type: string): boolean => type === 'text/html' || type === 'application/xhtml+xml';

/** Milliseconds after which a page has mostly put in what it loads late. */
const LATE = [100, 1500, 5000];

/** By how much a page must have changed to be worth another look. */
const GROWN = 0.1;

/** How many elements the page had when it was looked at. */
let seen = 0;

/** An observer would cost every page; a few looks at the number of elements cost nothing. */
function lookLater(): void {
  for (const delay of LATE) setTimeout(lookIfGrown, delay);
}

/** Another address is another page, however alike in size. */
function lookAnew(): void {
  seen = 0;
  lookLater();
}

function lookIfGrown(): void {
  const count = document.getElementsByTagName('*').length;
  if (Math.abs(count - seen) > GROWN * seen) look();
}

/** Reports an article, unless an annotator is there already and watches the page itself. */
function look(): void {
  if (scripts.annotator) return;
  seen = document.getElementsByTagName('*').length;
  const detection = detect(document);
  if (detection.article) report(detection);
}

function report(detection: Detection): void {
  const message: ToBackground = { type: 'detected', detection };
  // After an update of the extension nobody is there to take it, and the browser says so by a throw.
  if (chrome.runtime?.id) chrome.runtime.sendMessage(message).catch(() => {});
}

function answer(
  message: { type?: string },
  sender: chrome.runtime.MessageSender,
  respond: (answer: unknown) => void,
): void {
  if (sender.id !== chrome.runtime.id) return;
  if (message.type === 'describe') respond(detect(document));
  if (message.type === 'detect') whenShown(look);
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
