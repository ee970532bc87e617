import type { Analysis } from '../lib/text/analysis';
import type { PointChoice } from '../lib/text/key-points/chosen-points';
import { readingTime } from '../lib/text/reading-time';
import type { Span } from '../lib/text/span';
import { FigureLedger } from './FigureLedger';
import { type HiddenActions, HiddenBlocks } from './HiddenBlocks';
import { KeyPoints } from './KeyPoints';
import { Reasons } from './Reasons';
import { Tabs } from './Tabs';
import { useTranslation } from './translation';
import { WhoSpeaks } from './WhoSpeaks';

export interface StoryActions extends HiddenActions {
  onJump: (to: Span) => void;
  onChoice: (choice: Partial<PointChoice>) => void;
}

interface Props extends StoryActions {
  analysis: Analysis;
  restored: ReadonlySet<number>;
  lasting: ReadonlySet<number>;
  choice: PointChoice;
  here: Span | null;
}

/** What an annotated story says, who says it, and what was hidden around it. */
export function Story({ analysis, restored, lasting, choice, here, ...actions }: Props) {
  const { say } = useTranslation();
  const { article, detection, hidden } = analysis;
  const of = { analysis, here, ...actions };
  return (
    <>
      <StoryHead analysis={analysis} />
      <Tabs
        label={say('story.views')}
        tabs={[
          { name: say('story.keyPoints'), panel: () => <KeyPoints choice={choice} {...of} /> },
          { name: say('story.speakers'), panel: () => <WhoSpeaks {...of} /> },
          { name: say('story.figures'), panel: () => <FigureLedger {...of} /> },
          {
            name: say('story.hidden'),
            panel: () => (
              <>
                <HiddenBlocks
                  hidden={hidden}
                  restored={restored}
                  lasting={lasting}
                  language={article.language}
                  {...actions}
                />
                <Reasons reasons={detection.reasons} summary={say('story.reasons')} />
              </>
            ),
          },
        ]}
      />
    </>
  );
}

/** The title, and how much there is to read and how much evidence in it. */
function StoryHead({ analysis }: { analysis: Analysis }) {
  const { count } = useTranslation();
  const { article, quotes, speakers, figures } = analysis;
  const facts = [
    count('minutes', readingTime(article.text)),
    count('quotations', quotes.length),
    count('sources', speakers.length),
    count('figures', figures.length),
  ];
  return (
    <header class="story-head">
      <h1 lang={article.language} dir="auto" title={article.title}>
        {article.title}
      </h1>
      <ul class="facts quiet">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </header>
  );
}
