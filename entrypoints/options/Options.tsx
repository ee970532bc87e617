import { SampleFrame } from '../../components/SampleFrame';
import { OptionsView } from '../../components/settings/OptionsView';
import type { SettingsActions, Shortcut } from '../../components/settings/settings-view';
import { useTranslation } from '../../components/translation';
import { type Settings, saveFeatures, saveSiteRule } from '../../lib/extension/settings';
import { exportSettings, importSettings, resetSettings } from '../../lib/extension/settings-file';
import { forgetSiteBlocks } from '../../lib/extension/site-blocks';
import { useSettings } from '../popup/use-settings';
import { download } from './download';
import { shortcutsOpener } from './shortcuts';

interface Props {
  initial: Settings;
  shortcuts: readonly Shortcut[] | null;
}

/** Wires the options to the settings. */
export function Options({ initial, shortcuts }: Props) {
  const { say } = useTranslation();
  return (
    <OptionsView
      settings={useSettings(initial)}
      shortcuts={shortcuts}
      actions={actions}
      preview={<SampleFrame title={say('options.preview')} />}
    />
  );
}

const actions: SettingsActions = {
  onChange: (change) => void saveFeatures(change),
  onSiteRule: (host, rule) => void saveSiteRule(host, rule),
  onForgetBlock: (block) => void forgetSiteBlocks([block]),
  onExport: async () => download(await exportSettings(), 'sourcelight-settings.json'),
  onImport: importSettings,
  onReset: resetSettings,
  onShortcuts: shortcutsOpener(),
};
