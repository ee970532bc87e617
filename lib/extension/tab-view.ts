import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import type { Detection } from '../text/analysis';
import type { Span } from '../text/span';
import { DetectionSchema } from './analysis-schema';
import {
  type FromView,
  isOurs,
  PageState,
  ReadingPlace,
  read,
  sendToBackground,
  sendToTab,
  ToBackground,
  VIEW_PORT,
} from './messages';
import { memoryOf } from './private-sites';
import { isOnFor, readSettings, startsByItself } from './settings';

/** How a tab stands, as a view shows it. */
export type TabView =
  | PageState
  | { status: 'cannot-run' }
  | { status: 'needs-permission'; origins: string[] };

/** Hears of a tab. */
export interface TabListener {
  onView(view: TabView): void;
  /** The reader has this block of the story before their eyes. */
  onPlace(block: Span): void;
}

export interface WatchedTab {
  send(message: FromView): void;
  /** Looks anew, for instance after a permission was given. */
  refresh(): void;
}

/** Follows one tab through navigation and annotation, until the signal aborts. */
export function watchTab(tab: number, listener: TabListener, signal: AbortSignal): WatchedTab {
  let port: Runtime.Port | null = null;

  function connect(): void {
    port?.disconnect();
    const mine = browser.tabs.connect(tab, { name: VIEW_PORT, frameId: 0 });
    port = mine;
    mine.onMessage.addListener((data) => {
      if (signal.aborted) return;
      const state = read(PageState, data);
      if (state) return listener.onView(state);
      const place = read(ReadingPlace, data);
      if (place) listener.onPlace(place.block);
    });
    mine.onDisconnect.addListener(() => {
      // Reading it tells Chrome that a tab without an annotator is nothing to warn of.
      void browser.runtime.lastError;
      void lost(mine);
    });
  }

  /** There is no annotator in the tab, or it has gone with its page. */
  async function lost(which: Runtime.Port): Promise<void> {
    if (port !== which) return;
    port = null;
    const view = await lookFromOutside(tab);
    if (port === null && !signal.aborted) listener.onView(view);
  }

  const onUpdated = (id: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (id === tab && change.status === 'complete' && !port) connect();
  };
  const onMessage = (data: unknown, sender: Runtime.MessageSender): undefined => {
    if (!isOurs(sender) || sender.tab?.id !== tab || port) return;
    if (read(ToBackground, data)?.type === 'annotated') connect();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
    port?.disconnect();
  });
  connect();
  return { send: (message) => port?.postMessage(message), refresh: connect };
}

/** What can be said of a tab without an annotator: the detector's word, or why there is none. */
async function lookFromOutside(id: number): Promise<TabView> {
  const tab = await browser.tabs.get(id).catch(() => null);
  const detection = await describe(id);
  if (!detection) return tab?.status === 'loading' ? { status: 'reading' } : whyNot(id, tab);
  return asDetected(detection, tab);
}

const describe = async (id: number): Promise<Detection | null> =>
  read(DetectionSchema, await sendToTab(id, { type: 'describe' }));

async function asDetected(detection: Detection, tab: Tabs.Tab | null): Promise<TabView> {
  const settings = await readSettings(memoryOf(tab));
  const host = hostOf(tab?.url);
  if (!isOnFor(settings, host)) return { status: 'off' };
  if (!detection.article) return { status: 'not-article', detection };
  return startsByItself(settings, host) ? { status: 'reading' } : { status: 'waiting' };
}

/** The browser lets no extension in here, or the reader has not let us in yet, or only just now. */
async function whyNot(id: number, tab: Tabs.Tab | null): Promise<TabView> {
  const url = tab?.url;
  if (url && !/^https?:/.test(url)) return { status: 'cannot-run' };
  const origins = originsOf(url);
  const allowed = await browser.permissions.contains({ origins }).catch(() => false);
  if (!allowed) return { status: 'needs-permission', origins };
  await sendToBackground({ type: 'look', tab: id });
  const detection = await describe(id);
  return detection ? asDetected(detection, tab) : { status: 'cannot-run' };
}

/** What to ask for: the site, where its address is known. Match patterns hold no port. */
function originsOf(url: string | undefined): string[] {
  if (!url) return ['http://*/*', 'https://*/*'];
  const { protocol, hostname } = new URL(url);
  return [`${protocol}//${hostname}/*`];
}

/** The host name of an address; '' for none. */
export const hostOf = (url: string | undefined): string =>
  url && URL.canParse(url) ? new URL(url).hostname : '';
