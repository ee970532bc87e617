import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/extension/messages';
import type { Detection } from '../../lib/text/analysis';
import type { ExtensionBrowser } from '../browser/harness/launch';
import { openOwn } from '../browser/harness/tabs';

/** Speaks to the extension through one of its own pages, as its popup does. */
export interface Control {
  /** Switches Sourcelight for this machine's pages; the main switch may not be written so often. */
  power(on: boolean): Promise<void>;
  /** The tab that shows an address. */
  tabOf(url: string): Promise<number>;
  /** What the detector says of a tab; null where there is none. */
  detectionOf(tab: number): Promise<Detection | null>;
  /** Asks to annotate a tab, whatever the detector says. */
  annotate(tab: number): Promise<void>;
  /** How the annotator of a tab stands; null where there is none. */
  stateOf(tab: number): Promise<PageState | null>;
}

export async function openControl(browser: ExtensionBrowser): Promise<Control> {
  const page = await openOwn(browser, 'popup.html');
  return {
    power: (on) => page.evaluate(power, on),
    tabOf: (url) => page.evaluate(tabOf, url),
    detectionOf: (tab) => page.evaluate(detectionOf, tab),
    annotate: (tab) => page.evaluate(annotate, tab),
    stateOf: (tab) => stateOf(page, tab),
  };
}

async function power(on: boolean): Promise<void> {
  await chrome.storage.local.set({ sitesOff: on ? [] : ['127.0.0.1'] });
}

async function tabOf(url: string): Promise<number> {
  const tabs = await chrome.tabs.query({});
  return tabs.find((tab) => tab.url === url)?.id ?? -1;
}

async function detectionOf(tab: number): Promise<Detection | null> {
  try {
    return await chrome.tabs.sendMessage(tab, { type: 'describe' }, { frameId: 0 });
  } catch {
    return null;
  }
}

async function annotate(tab: number): Promise<void> {
  await chrome.runtime.sendMessage({ type: 'annotate', tab });
}

const stateOf = (page: Page, tab: number): Promise<PageState | null> =>
  page.evaluate(
    (tab) =>
      new Promise<PageState | null>((resolve) => {
        const port = chrome.tabs.connect(tab, { name: 'sourcelight-view', frameId: 0 });
        port.onDisconnect.addListener(() => resolve(null));
        port.onMessage.addListener((state) => {
          resolve(state);
          port.disconnect();
        });
      }),
    tab,
  );
