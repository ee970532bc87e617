import { useEffect, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';

/** The active tab of this panel's own window; null for none, undefined until it is known. */
export function useActiveTab(): number | null | undefined {
  const [tab, setTab] = useState<number | null>();
  useEffect(() => {
    let here: number | undefined;
    const onActivated = ({ tabId, windowId }: Tabs.OnActivatedActiveInfoType) => {
      if (windowId === here) setTab(tabId);
    };
    browser.tabs.onActivated.addListener(onActivated);
    void ownTab().then((active) => {
      here = active?.windowId;
      setTab(active?.id ?? null);
    });
    return () => browser.tabs.onActivated.removeListener(onActivated);
  }, []);
  return tab;
}

/** `?tab=ID` names another tab to begin with, as for the popup. */
async function ownTab(): Promise<Tabs.Tab | undefined> {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked !== null) return browser.tabs.get(Number(asked));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
