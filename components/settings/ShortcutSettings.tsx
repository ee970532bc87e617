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
      <dl class="rows">
        {shortcuts.map(({ name, keys }) => (
          <div key={name} class="row">
            <dt>{name}</dt>
            <dd class="pair">
              {keys.length === 0 && <span class="quiet">{say('options.notSet')}</span>}
              {keys.map((each) => (
                <kbd key={each} dir="ltr">
                  {each}
                </kbd>
              ))}
            </dd>
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
