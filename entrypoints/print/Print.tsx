import { useEffect, useRef } from 'preact/hooks';
import { PrintView } from '../../components/print/PrintView';
import { useTranslation } from '../../components/translation';
import type { Settings } from '../../lib/extension/settings';
import type { MarkKind } from '../../lib/marks/mark-sheet';
import type { Analysis } from '../../lib/text/analysis';
import { chosenPoints } from '../../lib/text/key-points/chosen-points';
import { useTab } from '../popup/use-tab';

interface Props {
  /** The tab to print. */
  tab: number;
  settings: Settings;
  /** Prints without being asked again. */
  now: boolean;
}

const kinds: readonly MarkKind[] = ['quotations', 'sources', 'figures', 'keyPoints'];

/** Wires the view for paper to a tab; what it once has it keeps, whatever becomes of the tab. */
export function Print({ tab, settings, now }: Props) {
  const { say } = useTranslation();
  const { view, memory } = useTab(tab);
  const kept = useRef<Analysis | null>(null);
  if (view?.status === 'annotated') kept.current ??= view.analysis;
  const analysis = kept.current;
  useEffect(() => {
    if (!analysis || !memory) return;
    // Chrome shows our pages in no private window: the list of visited pages would keep the title.
    if (memory === 'lasting') document.title = analysis.article.title;
    if (now) print();
  }, [analysis, memory, now]);
  if (!view) return null;
  if (!analysis) return <p role="status">{say('print.gone')}</p>;
  return (
    <PrintView
      analysis={analysis}
      kinds={kinds.filter((kind) => settings[kind])}
      points={chosenPoints(analysis.keyPoints, settings).flatMap(({ sentence }) => sentence ?? [])}
      onPrint={() => print()}
    />
  );
}
