import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/reader.css';
import './popup.css';
import browser from 'webextension-polyfill';
import { readSettings } from '../../lib/extension/settings';
import { Popup } from './Popup';
import { showView } from './show-view';

/** The tab this popup speaks of: `?tab=ID` in a window of its own, else the active one. */
async function tabId(): Promise<number | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(asked)) return asked;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

const [tab, settings] = await Promise.all([tabId(), readSettings()]);
showView(<Popup tab={tab} initial={settings} />, settings);
