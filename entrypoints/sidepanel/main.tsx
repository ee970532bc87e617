import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/reader.css';
import './panel.css';
import { readSettings } from '../../lib/extension/settings';
import { showView } from '../popup/show-view';
import { Panel } from './Panel';

const settings = await readSettings();
showView(<Panel initial={settings} />, settings);
