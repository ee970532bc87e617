import browser from 'webextension-polyfill';
import type { Switches } from '../../components/page-view';
import { type ReaderActions, ReaderView } from '../../components/ReaderView';
import { StorageTrouble } from '../../components/StorageTrouble';
import { sendToBackground } from '../../lib/extension/messages';
import type { Memory } from '../../lib/extension/private-sites';
import { type Settings, saveFeatures, saveSite } from '../../lib/extension/settings';
import type { TabView } from '../../lib/extension/tab-view';
import { panelOpener } from './open-panel';
import { type Saving, useSaving } from './use-saving';
import { useSettings } from './use-settings';
import { type Tab, useTab } from './use-tab';

interface Props {
  /** The tab it speaks of; null for none. */
  tab: number | null;
  initial: Settings;
  /** Offers to open the side panel. */
  panel?: boolean;
}

/** Wires the view of a page to its tab and to the settings. */
export function Popup({ tab: id, initial, panel = true }: Props) {
  const tab = useTab(id);
  const memory = tab.memory ?? 'lasting';
  const settings = useSettings(initial, memory);
  const { refused, save } = useSaving();
  if (!tab.view) return null;
  return (
    <>
      <StorageTrouble unread={settings.unread === true} refused={refused} />
      <ReaderView
        view={tab.view}
        switches={switchesOf(settings, tab.host)}
        choice={settings}
        here={tab.here}
        actions={{
          ...actionsOn(id, tab.view, tab),
          ...choicesKept(save, memory),
          onPanel: (panel && panelOpener(tab.window)) || undefined,
        }}
      />
    </>
  );
}

const switchesOf = (settings: Settings, host: string): Switches => ({
  ...settings,
  site: host ? { host, on: !settings.sitesOff.includes(host) } : null,
});

type Choices = Pick<ReaderActions, 'onPower' | 'onSite' | 'onFeature' | 'onChoice'>;

const choicesKept = (save: Saving['save'], memory: Memory): Choices => ({
  onPower: (on) => save(saveFeatures({ on })),
  onSite: (host, on) => save(saveSite(host, on, memory)),
  onFeature: (feature, on) => save(saveFeatures({ [feature]: on })),
  onChoice: (choice) => save(saveFeatures(choice)),
});

const actionsOn = (
  id: number | null,
  view: TabView,
  tab: Tab,
): Omit<ReaderActions, keyof Choices> => ({
  onJump: (to) => tab.send({ type: 'jump', to }),
  onRestore: (index, hidden, lasting) => tab.send({ type: 'restore', index, hidden, lasting }),
  onPeek: (index) => tab.send({ type: 'peek', index }),
  onCopy: (text) => navigator.clipboard.writeText(text),
  onAnnotate: () => id !== null && void sendToBackground({ type: 'annotate', tab: id }),
  onGrant: () => void grant(view).then(tab.refresh),
  onPrint: () => void browser.tabs.create({ url: `/print.html?tab=${id}&now` }),
  onSettings: () => void browser.runtime.openOptionsPage(),
});

/** Asks the browser for the site; must run inside the reader's own click. */
async function grant(view: TabView): Promise<void> {
  if (view.status === 'needs-permission') {
    await browser.permissions.request({ origins: view.origins });
  }
}
