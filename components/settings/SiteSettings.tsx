import { useId, useState } from 'preact/hooks';
import { useTranslation } from '../translation';
import { BlockSettings } from './BlockSettings';
import { Section } from './Section';
import { Select } from './Select';
import type { SettingsActions, SettingsView, SiteRule } from './settings-view';

interface Props {
  settings: SettingsView;
  onSiteRule: SettingsActions['onSiteRule'];
  onForgetBlock: SettingsActions['onForgetBlock'];
}

/** Sites on which something else happens than elsewhere. */
export function SiteSettings({ settings, onSiteRule, onForgetBlock }: Props) {
  const { say } = useTranslation();
  const sites = [
    ...settings.sitesOn.map((host) => ({ host, rule: 'on' as const })),
    ...settings.sitesOff.map((host) => ({ host, rule: 'off' as const })),
  ].sort((a, b) => a.host.localeCompare(b.host));
  return (
    <Section title={say('options.sites')} hint={say('options.sitesHint')}>
      {sites.length === 0 && <p class="none">{say('options.sitesNone')}</p>}
      <ul class="rows">
        {sites.map((site) => (
          <li key={site.host} class="row">
            <SiteRow {...site} onSiteRule={onSiteRule} />
          </li>
        ))}
      </ul>
      <AddSite onSiteRule={onSiteRule} />
      <BlockSettings blocks={settings.siteBlocks} onForget={onForgetBlock} />
    </Section>
  );
}

function SiteRow({ host, rule, onSiteRule }: { host: string; rule: 'on' | 'off' } & RuleProps) {
  const { say } = useTranslation();
  return (
    <>
      <bdi>{host}</bdi>
      <span class="pair">
        <RuleSelect label={host} rule={rule} onRule={(rule) => onSiteRule(host, rule)} />
        <button
          type="button"
          class="plain"
          aria-label={say('options.siteRemove', host)}
          onClick={() => onSiteRule(host, null)}
        >
          ✕
        </button>
      </span>
    </>
  );
}

type RuleProps = Pick<Props, 'onSiteRule'>;

interface SelectProps {
  label: string;
  rule: 'on' | 'off';
  onRule: (rule: 'on' | 'off') => void;
}

function RuleSelect({ label, rule, onRule }: SelectProps) {
  const { say } = useTranslation();
  return (
    <Select
      label={label}
      options={[
        { value: 'on', name: say('options.siteOn') },
        { value: 'off', name: say('options.siteOff') },
      ]}
      value={rule}
      onChange={onRule}
    />
  );
}

/** A name that no real site can have. */
const EXAMPLE = 'news.example';

function AddSite({ onSiteRule }: RuleProps) {
  const { say } = useTranslation();
  const [rule, setRule] = useState<Exclude<SiteRule, null>>('off');
  const [wrong, setWrong] = useState(false);
  const error = useId();
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const host = hostIn(String(new FormData(form).get('host')));
    setWrong(host === null);
    if (host === null) return;
    onSiteRule(host, rule);
    form.reset();
  };
  return (
    <form class="add" onSubmit={onSubmit}>
      <input
        name="host"
        aria-label={say('options.site')}
        aria-invalid={wrong}
        aria-describedby={error}
        placeholder={EXAMPLE}
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
      />
      <RuleSelect label={say('options.siteRule')} rule={rule} onRule={setRule} />
      <button type="submit" class="plain">
        {say('options.siteAdd')}
      </button>
      <p id={error} role="alert">
        {wrong && say('options.siteWrong')}
      </p>
    </form>
  );
}

/** The host name in what was typed, a whole address perhaps; null for none. */
function hostIn(typed: string): string | null {
  const text = typed.trim();
  const url = /^\w+:\/\//.test(text) ? text : `https://${text}`;
  if (!text || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return /^[\w-]+(?:\.[\w-]+)*$/.test(hostname) ? hostname : null;
}
