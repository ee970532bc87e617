import type { Analysis, KeyPoint } from '../lib/text/analysis';
import { chosenPoints, type PointChoice } from '../lib/text/key-points/chosen-points';
import { evidenceIn } from '../lib/text/report/evidence-in';
import { type Span, textOf } from '../lib/text/span';
import { Choice } from './Choice';
import { isHere, useInView } from './here';
import { useTranslation } from './translation';

interface Props {
  analysis: Analysis;
  choice: PointChoice;
  /** The part of the story that the reader sees now. */
  here: Span | null;
  onChoice: (choice: Partial<PointChoice>) => void;
  onJump: (to: Span) => void;
}

/** The points of a story; each leads to the sentence it comes from. */
export function KeyPoints({ analysis, choice, here, onChoice, onJump }: Props) {
  const t = useTranslation();
  const list = useInView(here);
  const points = chosenPoints(analysis.keyPoints, choice);
  return (
    <section aria-label={t.say('story.keyPoints')}>
      {points.length === 0 && <p class="quiet">{t.say('points.none')}</p>}
      <PointChoices analysis={analysis} points={points} choice={choice} onChoice={onChoice} />
      <ol class="key-points" ref={list} lang={analysis.article.language}>
        {points.map((point) => (
          <li key={point.text} class={isHere(point.sentence, here)}>
            <Point analysis={analysis} point={point} onJump={onJump} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ChoicesProps extends Pick<Props, 'analysis' | 'choice' | 'onChoice'> {
  points: readonly KeyPoint[];
}

function PointChoices({ analysis, points, choice, onChoice }: ChoicesProps) {
  const { say } = useTranslation();
  const published = analysis.keyPoints.some(({ from }) => from === 'publisher');
  const theirs = points[0]?.from === 'publisher';
  return (
    <div class="point-choice">
      {published && (
        <Choice
          label={say('points.from')}
          options={[
            { value: 'publisher', name: say('points.publisher') },
            { value: 'story', name: say('points.story') },
          ]}
          value={theirs ? 'publisher' : 'story'}
          onChange={(pointsFrom) => onChoice({ pointsFrom })}
        />
      )}
      {!theirs && points.length > 0 && (
        <Choice
          label={say('points.number')}
          options={lengths}
          value={choice.points}
          onChange={(number) => onChoice({ points: number })}
        />
      )}
    </div>
  );
}

const lengths = ([1, 3, 5] as const).map((value) => ({ value, name: String(value) }));

interface PointProps {
  analysis: Analysis;
  point: KeyPoint;
  onJump: (to: Span) => void;
}

function Point({ analysis, point, onJump }: PointProps) {
  const { say } = useTranslation();
  const { sentence, subject } = point;
  return (
    <>
      <button
        type="button"
        class="key-point"
        dir="auto"
        disabled={sentence === null}
        title={say(sentence ? 'story.jump' : 'points.noSentence')}
        onClick={() => sentence && onJump(sentence)}
      >
        {point.text}
        {subject && <span class="subject"> ({subject})</span>}
      </button>
      {sentence && <Badges analysis={analysis} sentence={sentence} />}
    </>
  );
}

/** The evidence in a point's sentence: its figures, and who is quoted. */
function Badges({ analysis, sentence }: { analysis: Analysis; sentence: Span }) {
  const { say } = useTranslation();
  const { figures, speakers } = evidenceIn(analysis, sentence);
  if (figures.length + speakers.length === 0) return null;
  return (
    <ul class="badges" aria-label={say('points.evidence')}>
      {[...new Set(speakers.map(({ name }) => name))].map((name) => (
        <li key={name} class="sample sources">
          <bdi>{name}</bdi>
        </li>
      ))}
      {figures.map((figure) => (
        <li key={figure.start} class="sample figures">
          <bdi>{textOf(analysis.article.text, figure)}</bdi>
        </li>
      ))}
    </ul>
  );
}
