import '../../components/theme.css';
import '../../components/controls.css';
import './print.css';
import { readSettings } from '../../lib/extension/settings';
import { showView } from '../popup/show-view';
import { Print } from './Print';

/** `?tab=ID` names the tab to print; with `now` the browser is asked to print at once. */
const asked = new URLSearchParams(location.search);

const settings = await readSettings();
showView(
  <Print tab={Number(asked.get('tab'))} settings={settings} now={asked.has('now')} />,
  settings,
);
