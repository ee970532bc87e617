import type { MarkKind } from '../lib/marks/mark-sheet';
import { SampleFrame } from './SampleFrame';
import { useTranslation } from './translation';

const kinds: readonly MarkKind[] = ['quotations', 'sources', 'figures', 'keyPoints'];

/** What a new reader sees first: what Sourcelight does, on an article. It asks for nothing. */
export function Welcome({ onSettings }: { onSettings: () => void }) {
  const { say } = useTranslation();
  return (
    <main class="page">
      <header class="masthead">
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <h1>{say('welcome.title')}</h1>
      </header>
      <p class="lead">{say('welcome.lead')}</p>
      <dl class="legend">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>
              <span class={`sample ${kind}`}>{say(`switch.${kind}`)}</span>
            </dt>
            <dd>{say(`welcome.${kind}`)}</dd>
          </div>
        ))}
      </dl>
      <SampleFrame title={say('welcome.sample')} />
      <p class="lead">{say('welcome.card')}</p>
      <p class="lead">{say('welcome.nothing')}</p>
      <p>{say('welcome.private')}</p>
      <button type="button" class="plain" onClick={onSettings}>
        {say('welcome.settings')}
      </button>
    </main>
  );
}
