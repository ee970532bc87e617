import type { Feature, Switches } from './page-view';
import { Switch } from './Switch';
import { useTranslation } from './translation';

interface Props {
  switches: Switches;
  /** How many blocks are hidden; null while nobody knows. */
  hidden: number | null;
  onFeature: (feature: Feature, on: boolean) => void;
  onSite: (host: string, on: boolean) => void;
}

const marks = ['quotations', 'sources', 'figures', 'keyPoints'] as const;

/** What is done to the page, each with its switch; the names are drawn as the marks they stand for. */
export function FeatureSwitches({ switches, hidden, onFeature, onSite }: Props) {
  const t = useTranslation();
  const { site, on } = switches;
  return (
    <section class="switches" aria-label={t.say('switch.group')}>
      {marks.map((feature) => (
        <Switch
          key={feature}
          name={t.say(`switch.${feature}`)}
          look={feature}
          on={switches[feature]}
          disabled={!on}
          onChange={(on) => onFeature(feature, on)}
        />
      ))}
      <Switch
        name={t.say('switch.boilerplate')}
        note={hidden === null ? undefined : t.count('blocks', hidden)}
        on={switches.boilerplate}
        disabled={!on}
        onChange={(on) => onFeature('boilerplate', on)}
      />
      {site && (
        <Switch
          name={t.say('switch.site')}
          note={site.host}
          on={site.on}
          disabled={!on}
          onChange={(on) => onSite(site.host, on)}
        />
      )}
    </section>
  );
}
