import { Choice } from '../Choice';
import type { Feature } from '../page-view';
import { Switch } from '../Switch';
import { useTranslation } from '../translation';
import { Section } from './Section';
import type { SettingsActions, SettingsView } from './settings-view';

interface Props {
  settings: SettingsView;
  onChange: SettingsActions['onChange'];
}

const features: readonly Feature[] = [
  'quotations',
  'sources',
  'figures',
  'keyPoints',
  'boilerplate',
];

/** What is done to articles, and when. */
export function MarkSettings({ settings, onChange }: Props) {
  const { say } = useTranslation();
  return (
    <Section title={say('options.marks')}>
      <div class="rows">
        {features.map((feature) => (
          <Switch
            key={feature}
            name={say(`switch.${feature}`)}
            look={feature}
            on={settings[feature]}
            onChange={(on) => onChange({ [feature]: on })}
          />
        ))}
        <Switch
          name={say('options.strip')}
          on={settings.strip}
          onChange={(on) => onChange({ strip: on })}
        />
        <div class="row">
          <span>{say('options.start')}</span>
          <Choice
            label={say('options.start')}
            options={[
              { value: 'automatic', name: say('options.startAutomatic') },
              { value: 'on-click', name: say('options.startOnClick') },
            ]}
            value={settings.start}
            onChange={(start) => onChange({ start })}
          />
        </div>
      </div>
      <p class="quiet">{say('options.startHint')}</p>
    </Section>
  );
}
