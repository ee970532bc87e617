import type { Analysis } from '../lib/text/analysis';
import { bestPoints } from '../lib/text/key-points/best-points';
import { countWords, readingTime } from '../lib/text/reading-time';
import type { Span } from '../lib/text/span';
import { Counts } from './Counts';
import { FeatureSwitches } from './FeatureSwitches';
import { KeyPoints } from './KeyPoints';
import { Notice, type NoticeActions, Reasons } from './Notice';
import type { Feature, PageView, Switches } from './page-view';
import { Switch } from './Switch';

interface Props extends NoticeActions {
  view: PageView;
  switches: Switches;
  onPower: (on: boolean) => void;
  onSite: (host: string, on: boolean) => void;
  onFeature: (feature: Feature, on: boolean) => void;
  onJump: (to: Span) => void;
}

/** All that the popup shows of one page. */
export function ReaderView(props: Props) {
  const { view, switches } = props;
  const { site } = switches;
  const analysis = view.status === 'annotated' ? view.analysis : null;
  return (
    <main class="reader">
      <header class="bar">
        <img src="/icon/48.png" alt="" width="22" height="22" />
        <Switch name="Sourcelight" on={switches.on} onChange={props.onPower} />
      </header>
      {view.status === 'annotated' ? (
        <Story analysis={view.analysis} onJump={props.onJump} />
      ) : (
        <Notice view={view} onAnnotate={props.onAnnotate} onGrant={props.onGrant} />
      )}
      <FeatureSwitches
        switches={switches}
        hidden={analysis?.hidden.length ?? null}
        onFeature={props.onFeature}
      />
      {site && (
        <section class="switches" aria-label="This site">
          <Switch
            name="This site"
            on={site.on}
            disabled={!switches.on}
            onChange={(on) => props.onSite(site.host, on)}
          >
            <span class="quiet">{site.host}</span>
          </Switch>
        </section>
      )}
    </main>
  );
}

/** How many key points a reader takes in at a glance. */
const POINTS = 3;

const Story = ({ analysis, onJump }: { analysis: Analysis; onJump: (to: Span) => void }) => (
  <>
    <header class="story-head">
      <h1>{analysis.article.title}</h1>
      <p class="quiet">
        {readingTime(analysis.article.text)} min read · {countWords(analysis.article.text)} words
      </p>
    </header>
    <KeyPoints points={pointsOf(analysis)} onJump={onJump} />
    <Counts analysis={analysis} />
    <Reasons reasons={analysis.detection.reasons} />
  </>
);

/** The publisher's own highlights where there are any, else the best sentences of the story. */
function pointsOf({ keyPoints }: Analysis) {
  const published = keyPoints.filter((point) => point.from === 'publisher');
  return published.length > 0 ? published : bestPoints(keyPoints, POINTS);
}
