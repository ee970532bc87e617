import type { Feature, Switches } from './page-view';
import { Switch } from './Switch';

interface Props {
  switches: Switches;
  /** How many blocks are hidden; null while nobody knows. */
  hidden: number | null;
  onFeature: (feature: Feature, on: boolean) => void;
}

const marks: readonly { feature: Feature; name: string; sample: string }[] = [
  { feature: 'quotations', name: 'Quotations', sample: 'quote' },
  { feature: 'sources', name: 'Sources', sample: 'source' },
  { feature: 'figures', name: 'Figures', sample: 'figure' },
  { feature: 'keyPoints', name: 'Key points', sample: 'key-point' },
];

/** What is done to the page, each with its switch; the samples are the key to the marks. */
export const FeatureSwitches = ({ switches, hidden, onFeature }: Props) => (
  <section class="switches" aria-label="On the page">
    <Switch
      name="Boilerplate hidden"
      on={switches.boilerplate}
      disabled={!switches.on}
      onChange={(on) => onFeature('boilerplate', on)}
    >
      {hidden !== null && (
        <span class="quiet">{hidden === 1 ? '1 block' : `${hidden} blocks`}</span>
      )}
    </Switch>
    {marks.map(({ feature, name, sample }) => (
      <Switch
        key={feature}
        name={name}
        on={switches[feature]}
        disabled={!switches.on}
        onChange={(on) => onFeature(feature, on)}
      >
        <span class={`sample ${sample}`} aria-hidden="true">
          Abc 12
        </span>
      </Switch>
    ))}
  </section>
);
