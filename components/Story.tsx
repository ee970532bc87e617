import type { Analysis } from '../lib/text/analysis';
import { chosenPoints, type PointChoice } from '../lib/text/key-points/chosen-points';
import { countWords, readingTime } from '../lib/text/reading-time';
import type { Span } from '../lib/text/span';
import { CopyButtons } from './CopyButtons';
import { Counts } from './Counts';
import { FigureLedger } from './FigureLedger';
import { HiddenBlocks } from './HiddenBlocks';
import { KeyPoints } from './KeyPoints';
import { Tabs } from './Tabs';
import { WhoSpeaks } from './WhoSpeaks';

export interface StoryActions {
  onJump: (to: Span) => void;
  onRestore: (index: number, hidden: boolean) => void;
  onPeek: (index: number | null) => void;
  onChoice: (choice: Partial<PointChoice>) => void;
  onCopy: (text: string) => Promise<void>;
}

interface Props extends StoryActions {
  analysis: Analysis;
  restored: ReadonlySet<number>;
  choice: PointChoice;
}

/** What an annotated story says, who says it, and what was hidden around it. */
export function Story({ analysis, restored, choice, ...actions }: Props) {
  const { article, figures, hidden, speakers } = analysis;
  return (
    <>
      <header class="story-head">
        <h1>{article.title}</h1>
        <p class="quiet">
          {readingTime(article.text)} min read · {countWords(article.text)} words
        </p>
      </header>
      <Counts analysis={analysis} />
      <Tabs
        label="The story"
        tabs={[
          {
            name: 'Key points',
            panel: () => <KeyPoints analysis={analysis} choice={choice} {...actions} />,
          },
          {
            name: 'Who speaks',
            count: speakers.length,
            panel: () => <WhoSpeaks analysis={analysis} {...actions} />,
          },
          {
            name: 'Figures',
            count: figures.length,
            panel: () => <FigureLedger analysis={analysis} {...actions} />,
          },
          {
            name: 'Hidden',
            count: hidden.length,
            panel: () => <HiddenBlocks hidden={hidden} restored={restored} {...actions} />,
          },
        ]}
      />
      <CopyButtons
        analysis={analysis}
        points={chosenPoints(analysis.keyPoints, choice)}
        onCopy={actions.onCopy}
      />
    </>
  );
}
