import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/page.css';
import browser from 'webextension-polyfill';
import { Welcome } from '../../components/Welcome';
import { readSettings } from '../../lib/extension/settings';
import { showView } from '../popup/show-view';

showView(
  <Welcome onSettings={() => void browser.runtime.openOptionsPage()} />,
  await readSettings(),
);
