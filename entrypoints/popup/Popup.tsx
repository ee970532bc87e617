import browser from 'webextension-polyfill';
import type { Switches } from '../../components/page-view';
import { ReaderView } from '../../components/ReaderView';
import { sendToBackground } from '../../lib/extension/messages';
import { type Settings, saveFeatures, saveSite } from '../../lib/extension/settings';
import type { TabView } from '../../lib/extension/tab-view';
import { useSettings } from './use-settings';
import { useTab } from './use-tab';

/** Wires the view of a page to its tab and to the settings. */
export function Popup({ tab, initial }: { tab: number | null; initial: Settings }) {
  const settings = useSettings(initial);
  const { view, host, send, refresh } = useTab(tab);
  if (!view) return null;
  return (
    <ReaderView
      view={view}
      switches={switchesOf(settings, host)}
      onPower={(on) => void saveFeatures({ on })}
      onSite={(site, on) => void saveSite(site, on)}
      onFeature={(feature, on) => void saveFeatures({ [feature]: on })}
      onJump={(to) => send({ type: 'jump', to })}
      onAnnotate={() => tab !== null && void sendToBackground({ type: 'annotate', tab })}
      onGrant={() => void grant(view).then(refresh)}
    />
  );
}

const switchesOf = (settings: Settings, host: string): Switches => ({
  ...settings,
  site: host ? { host, on: !settings.sitesOff.includes(host) } : null,
});

/** Asks the browser for the site; must run inside the reader's own click. */
async function grant(view: TabView): Promise<void> {
  if (view.status === 'needs-permission') {
    await browser.permissions.request({ origins: view.origins });
  }
}
