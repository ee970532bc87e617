interface FirefoxSidebar {
  open(): Promise<void>;
}

/** Opens the side panel of a tab's window; null where the browser has none, as on phones. */
export function panelOpener(window: number | undefined): (() => void) | null {
  const { sidePanel } = chrome;
  if (sidePanel && window !== undefined) return () => void sidePanel.open({ windowId: window });
  // Firefox's own, of which Chrome's types know nothing.
  const { sidebarAction } = chrome as { sidebarAction?: FirefoxSidebar };
  return sidebarAction ? () => void sidebarAction.open() : null;
}
