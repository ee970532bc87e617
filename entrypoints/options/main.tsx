import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/page.css';
import { interfaceLanguage } from '../../lib/extension/interface-language';
import { readSettings } from '../../lib/extension/settings';
import { showView } from '../popup/show-view';
import { Options } from './Options';
import { readShortcuts } from './shortcuts';

const [settings, shortcuts] = await Promise.all([
  readSettings(),
  readShortcuts(interfaceLanguage()),
]);
showView(<Options initial={settings} shortcuts={shortcuts} />, settings);
