import type { ComponentChildren } from 'preact';
import { useTranslation } from '../translation';
import { BackupSettings } from './BackupSettings';
import { LookSettings } from './LookSettings';
import { MarkSettings } from './MarkSettings';
import { ShortcutSettings } from './ShortcutSettings';
import { SiteSettings } from './SiteSettings';
import type { SettingsActions, SettingsView, Shortcut } from './settings-view';

interface Props {
  settings: SettingsView;
  /** Null where the browser knows none. */
  shortcuts: readonly Shortcut[] | null;
  actions: SettingsActions;
  preview: ComponentChildren;
}

/** Everything that can be set, on one page. */
export function OptionsView({ settings, shortcuts, actions, preview }: Props) {
  const { say } = useTranslation();
  return (
    <main class="page">
      <header class="masthead">
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <h1>
          Sourcelight <span>{say('options.title')}</span>
        </h1>
      </header>
      <MarkSettings settings={settings} onChange={actions.onChange} />
      <LookSettings settings={settings} onChange={actions.onChange} preview={preview} />
      <SiteSettings settings={settings} {...actions} />
      {shortcuts && <ShortcutSettings shortcuts={shortcuts} onShortcuts={actions.onShortcuts} />}
      <BackupSettings {...actions} />
    </main>
  );
}
