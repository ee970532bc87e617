import type { PointChoice } from '../lib/text/key-points/chosen-points';
import { FeatureSwitches } from './FeatureSwitches';
import { Notice, type NoticeActions, Reasons } from './Notice';
import type { Feature, PageView, Switches } from './page-view';
import { Story, type StoryActions } from './Story';
import { Switch } from './Switch';

export interface ReaderActions extends NoticeActions, StoryActions {
  onPower: (on: boolean) => void;
  onSite: (host: string, on: boolean) => void;
  onFeature: (feature: Feature, on: boolean) => void;
}

interface Props {
  view: PageView;
  switches: Switches;
  choice: PointChoice;
  actions: ReaderActions;
}

/** All that the popup shows of one page. */
export function ReaderView({ view, switches, choice, actions }: Props) {
  const { site } = switches;
  return (
    <main class="reader">
      <header class="bar">
        <img src="/icon/48.png" alt="" width="22" height="22" />
        <Switch name="Sourcelight" on={switches.on} onChange={actions.onPower} />
      </header>
      {view.status === 'annotated' ? (
        <Story
          analysis={view.analysis}
          restored={new Set(view.restored)}
          choice={choice}
          {...actions}
        />
      ) : (
        <Notice view={view} {...actions} />
      )}
      <FeatureSwitches
        switches={switches}
        hidden={view.status === 'annotated' ? hiddenNow(view) : null}
        onFeature={actions.onFeature}
      />
      {site && (
        <section class="switches" aria-label="This site">
          <Switch
            name="This site"
            on={site.on}
            disabled={!switches.on}
            onChange={(on) => actions.onSite(site.host, on)}
          >
            <span class="quiet">{site.host}</span>
          </Switch>
        </section>
      )}
      {view.status === 'annotated' && (
        <Reasons
          reasons={view.analysis.detection.reasons}
          summary="Why this counts as an article"
        />
      )}
    </main>
  );
}

const hiddenNow = ({ analysis, restored }: Extract<PageView, { status: 'annotated' }>): number =>
  analysis.hidden.length - restored.length;
