import { SampleFrame } from '../../components/SampleFrame';
import { StorageTrouble } from '../../components/StorageTrouble';
import { OptionsView } from '../../components/settings/OptionsView';
import type { SettingsActions, Shortcut } from '../../components/settings/settings-view';
import { useTranslation } from '../../components/translation';
import { type Settings, saveFeatures, saveSiteRule } from '../../lib/extension/settings';
import { exportSettings, importSettings, resetSettings } from '../../lib/extension/settings-file';
import { forgetSiteBlocks } from '../../lib/extension/site-blocks';
import { type Saving, useSaving } from '../popup/use-saving';
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
  const settings = useSettings(initial, 'lasting');
  const { refused, save } = useSaving();
  return (
    <>
      <StorageTrouble unread={settings.unread === true} refused={refused} />
      <OptionsView
        settings={settings}
        shortcuts={shortcuts}
        actions={actionsKept(save)}
        preview={<SampleFrame title={say('options.preview')} />}
      />
    </>
  );
}

const actionsKept = (save: Saving['save']): SettingsActions => ({
  onChange: (change) => save(saveFeatures(change)),
  onSiteRule: (host, rule) => save(saveSiteRule(host, rule)),
  onForgetBlock: (block) => save(forgetSiteBlocks([block])),
  onExport: async () => download(await exportSettings(), 'sourcelight-settings.json'),
  onImport: importSettings,
  onReset: resetSettings,
  onShortcuts: shortcutsOpener(),
});
