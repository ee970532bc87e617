import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/reader.css';
import './popup.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Translation } from '../../components/translation';
import { interfaceLanguage } from '../../lib/extension/interface-language';
import { readSettings } from '../../lib/extension/settings';
import { Popup } from './Popup';

/** The tab this popup speaks of: `?tab=ID` in a window of its own, else the active one. */
async function tabId(): Promise<number | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(asked)) return asked;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

const translation = interfaceLanguage();
document.documentElement.lang = translation.language;
document.documentElement.dir = translation.direction;

const [tab, settings] = await Promise.all([tabId(), readSettings()]);
render(
  <Translation.Provider value={translation}>
    <Popup tab={tab} initial={settings} />
  </Translation.Provider>,
  document.body,
);
