import { chosenPoints, type PointChoice } from '../lib/text/key-points/chosen-points';
import type { Span } from '../lib/text/span';
import { CopyButtons } from './CopyButtons';
import { FeatureSwitches } from './FeatureSwitches';
import { Notice, type NoticeActions } from './Notice';
import type { Feature, PageView, Switches } from './page-view';
import { Story, type StoryActions } from './Story';
import { Switch } from './Switch';
import { pictures, ToolButton } from './ToolButton';
import { useTranslation } from './translation';

export interface ReaderActions extends NoticeActions, StoryActions {
  onPower: (on: boolean) => void;
  onSite: (host: string, on: boolean) => void;
  onFeature: (feature: Feature, on: boolean) => void;
  onCopy: (text: string) => Promise<void>;
  /** Shows the article as it is to be printed. */
  onPrint: () => void;
  onSettings: () => void;
  /** Absent where there is no side panel to open. */
  onPanel?: (() => void) | undefined;
}

interface Props {
  view: PageView;
  switches: Switches;
  choice: PointChoice;
  actions: ReaderActions;
  /** The part of the story that the reader sees now; its entries are set apart. */
  here?: Span | null;
}

/** All that the popup and the side panel show of one page. */
export function ReaderView({ view, switches, choice, actions, here = null }: Props) {
  const annotated = view.status === 'annotated' ? view : null;
  return (
    <main class={annotated ? 'reader full' : 'reader'}>
      <header class="bar">
        <img src="/icon/48.png" alt="" width="24" height="24" />
        <Switch name="Sourcelight" on={switches.on} onChange={actions.onPower} />
      </header>
      {view.status === 'annotated' ? (
        <Story
          analysis={view.analysis}
          restored={new Set(view.restored)}
          lasting={new Set(view.lasting)}
          choice={choice}
          here={here}
          {...actions}
        />
      ) : (
        <Notice view={view} siteOff={siteOffIn(switches)} {...actions} />
      )}
      <FeatureSwitches
        switches={switches}
        hidden={annotated && annotated.analysis.hidden.length - annotated.restored.length}
        onFeature={actions.onFeature}
        onSite={actions.onSite}
      />
      <footer class="tools">
        {annotated && (
          <CopyButtons
            analysis={annotated.analysis}
            points={chosenPoints(annotated.analysis.keyPoints, choice)}
            onCopy={actions.onCopy}
          />
        )}
        <More {...actions} onPrint={annotated ? actions.onPrint : undefined} />
      </footer>
    </main>
  );
}

const siteOffIn = ({ on, site }: Switches): string | null =>
  on && site && !site.on ? site.host : null;

interface MoreActions extends Pick<ReaderActions, 'onSettings' | 'onPanel'> {
  /** Absent where there is nothing to print. */
  onPrint: (() => void) | undefined;
}

/** The ways to other views. */
function More({ onPrint, onSettings, onPanel }: MoreActions) {
  const { say } = useTranslation();
  return (
    <span class="more">
      {onPrint && (
        <ToolButton name={say('menu.print')} picture={pictures.print} onPress={onPrint} />
      )}
      {onPanel && (
        <ToolButton name={say('menu.panel')} picture={pictures.panel} onPress={onPanel} />
      )}
      <ToolButton name={say('menu.settings')} picture={pictures.settings} onPress={onSettings} />
    </span>
  );
}
