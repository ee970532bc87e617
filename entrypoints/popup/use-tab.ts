import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import type { FromView } from '../../lib/extension/messages';
import { type Memory, memoryOf } from '../../lib/extension/private-sites';
import { hostOf, type TabView, type WatchedTab, watchTab } from '../../lib/extension/tab-view';
import type { Span } from '../../lib/text/span';

export interface Tab {
  /** Null until the tab has answered. */
  view: TabView | null;
  host: string;
  /** Where what is chosen for its site is kept; null until that is known. */
  memory: Memory | null;
  /** The block of the story that the reader has before their eyes, once they scroll. */
  here: Span | null;
  /** The window it is in, once that is known. */
  window: number | undefined;
  send: (message: FromView) => void;
  refresh: () => void;
}

/** How a tab stands, kept up to date. */
export function useTab(id: number | null): Tab {
  const [view, setView] = useState<TabView | null>(id === null ? { status: 'cannot-run' } : null);
  const [tab, setTab] = useState<Tabs.Tab | null>(null);
  const [here, setHere] = useState<Span | null>(null);
  const watched = useRef<WatchedTab | null>(null);
  // Not after the first frame, for there is nothing to see before the tab has answered.
  useLayoutEffect(() => {
    if (id === null) return;
    const gone = new AbortController();
    watched.current = watchTab(id, { onView: setView, onPlace: setHere }, gone.signal);
    return () => gone.abort();
  }, [id]);
  useEffect(() => {
    if (id !== null) void browser.tabs.get(id).then(setTab, () => {});
  }, [id, view?.status]);
  return {
    view,
    host: hostOf(tab?.url),
    memory: tab && memoryOf(tab),
    here,
    window: tab?.windowId,
    send: (message) => watched.current?.send(message),
    refresh: () => watched.current?.refresh(),
  };
}
