import type { Analysis, KeyPoint } from '../lib/text/analysis';
import { chosenPoints, type PointChoice } from '../lib/text/key-points/chosen-points';
import { evidenceIn } from '../lib/text/report/evidence-in';
import { type Span, textOf } from '../lib/text/span';
import { Choice } from './Choice';

interface Props {
  analysis: Analysis;
  choice: PointChoice;
  onChoice: (choice: Partial<PointChoice>) => void;
  onJump: (to: Span) => void;
}

/** The points of a story; each leads to the sentence it comes from. */
export function KeyPoints({ analysis, choice, onChoice, onJump }: Props) {
  const points = chosenPoints(analysis.keyPoints, choice);
  const published = analysis.keyPoints.some(({ from }) => from === 'publisher');
  const theirs = points[0]?.from === 'publisher';
  return (
    <section aria-label="Key points">
      {points.length === 0 && <p class="quiet">This story is too short to have key points.</p>}
      <ol class="key-points">
        {points.map((point) => (
          <li key={point.text}>
            <Point analysis={analysis} point={point} onJump={onJump} />
          </li>
        ))}
      </ol>
      <div class="point-choice">
        {published && (
          <Choice
            label="Points from"
            options={[
              { value: 'publisher', name: 'Publisher’s' },
              { value: 'story', name: 'From the story' },
            ]}
            value={theirs ? 'publisher' : 'story'}
            onChange={(pointsFrom) => onChoice({ pointsFrom })}
          />
        )}
        {!theirs && points.length > 0 && (
          <Choice
            label="Number of points"
            options={[
              { value: 1, name: '1' },
              { value: 3, name: '3' },
              { value: 5, name: '5' },
            ]}
            value={choice.points}
            onChange={(number) => onChoice({ points: number })}
          />
        )}
      </div>
    </section>
  );
}

interface PointProps {
  analysis: Analysis;
  point: KeyPoint;
  onJump: (to: Span) => void;
}

function Point({ analysis, point, onJump }: PointProps) {
  const { sentence, subject } = point;
  return (
    <>
      <button
        type="button"
        class="key-point"
        disabled={sentence === null}
        title={sentence ? 'Show in the story' : 'No single sentence of the story says this'}
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
  const { figures, speakers } = evidenceIn(analysis, sentence);
  if (figures.length + speakers.length === 0) return null;
  return (
    <ul class="badges" aria-label="Evidence">
      {speakers.map(({ name }) => (
        <li key={name} class="badge source">
          {name}
        </li>
      ))}
      {figures.map((figure) => (
        <li key={figure.start} class="badge figure">
          {textOf(analysis.article.text, figure)}
        </li>
      ))}
    </ul>
  );
}
