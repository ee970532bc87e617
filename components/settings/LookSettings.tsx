import type { ComponentChildren } from 'preact';
import { colours, densities, type Look, lines } from '../../lib/marks/look';
import type { MarkKind } from '../../lib/marks/mark-sheet';
import { Choice } from '../Choice';
import { Switch } from '../Switch';
import { useTranslation } from '../translation';
import { Section } from './Section';
import { Select } from './Select';
import type { SettingsActions, SettingsView } from './settings-view';

interface Props {
  settings: SettingsView;
  onChange: SettingsActions['onChange'];
  /** The sample article, as the settings have it. */
  preview: ComponentChildren;
}

const kinds: readonly MarkKind[] = ['quotations', 'sources', 'figures', 'keyPoints'];

const densityNames = {
  faint: 'options.densityFaint',
  calm: 'options.densityCalm',
  strong: 'options.densityStrong',
} as const;

/** How the marks are drawn, with an article that shows it at once. */
export function LookSettings({ settings, onChange, preview }: Props) {
  const { say } = useTranslation();
  const { looks, density } = settings;
  return (
    <Section title={say('options.looks')}>
      <div class="rows">
        {kinds.map((kind) => (
          <LookRow
            key={kind}
            kind={kind}
            look={looks[kind]}
            onLook={(look) => onChange({ looks: { ...looks, [kind]: look } })}
          />
        ))}
        <Switch
          name={say('options.hues')}
          on={settings.speakerHues}
          onChange={(speakerHues) => onChange({ speakerHues })}
        />
        <div class="row">
          <span>{say('options.density')}</span>
          <Choice
            label={say('options.density')}
            options={densities.map((value) => ({ value, name: say(densityNames[value]) }))}
            value={density}
            onChange={(density) => onChange({ density })}
          />
        </div>
      </div>
      <h3>{say('options.preview')}</h3>
      <p class="quiet">{say('options.previewHint')}</p>
      {preview}
    </Section>
  );
}

interface RowProps {
  kind: MarkKind;
  look: Look;
  onLook: (look: Look) => void;
}

function LookRow({ kind, look, onLook }: RowProps) {
  const { say } = useTranslation();
  const name = say(`switch.${kind}`);
  return (
    <div class="row">
      <span>
        <span class={`sample ${kind}`}>{name}</span>
      </span>
      <span class="pair">
        <Select
          label={say('options.lineOf', name)}
          options={lines.map((value) => ({ value, name: say(`line.${value}`) }))}
          value={look.line}
          onChange={(line) => onLook({ ...look, line })}
        />
        <Select
          label={say('options.colourOf', name)}
          options={colours.map((value) => ({ value, name: say(`colour.${value}`) }))}
          value={look.colour}
          onChange={(colour) => onLook({ ...look, colour })}
        />
      </span>
    </div>
  );
}
