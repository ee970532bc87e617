import { useTranslation } from '../translation';
import { Section } from './Section';
import type { SettingsActions, Shortcut } from './settings-view';

interface Props {
  shortcuts: readonly Shortcut[];
  onShortcuts: SettingsActions['onShortcuts'];
}

/** The keys that are set in the browser, and the way to change them there. */
export function ShortcutSettings({ shortcuts, onShortcuts }: Props) {
  const { say } = useTranslation();
  return (
    <Section title={say('options.shortcuts')}>
      {shortcuts.length === 0 && <p class="none">{say('options.shortcutsNone')}</p>}
      <dl class="rows">
        {shortcuts.map(({ name, keys }) => (
          <div key={name} class="row">
            <dt>{name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{say('options.notSet')}</span>}</dd>
          </div>
        ))}
      </dl>
      {onShortcuts ? (
        <button type="button" class="plain" onClick={onShortcuts}>
          {say('options.shortcutsChange')}
        </button>
      ) : (
        <p class="quiet">{say('options.shortcutsWhere')}</p>
      )}
    </Section>
  );
}
