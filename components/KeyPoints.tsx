import type { KeyPoint } from '../lib/text/analysis';
import type { Span } from '../lib/text/span';

interface Props {
  points: readonly KeyPoint[];
  onJump: (to: Span) => void;
}

/** The points of a story; each leads to the sentence it comes from. */
export const KeyPoints = ({ points, onJump }: Props) => (
  <section aria-labelledby="key-points">
    <header class="section-head">
      <h2 id="key-points">Key points</h2>
      <span class="origin">{originOf(points)}</span>
    </header>
    {points.length === 0 ? (
      <p class="quiet">This story is too short to have key points.</p>
    ) : (
      <ol class="key-points">
        {points.map((point) => (
          <li key={point.text}>
            <Point point={point} onJump={onJump} />
          </li>
        ))}
      </ol>
    )}
  </section>
);

const originOf = (points: readonly KeyPoint[]): string => {
  if (points.length === 0) return '';
  return points[0]?.from === 'publisher' ? 'From the publisher' : 'From the story';
};

function Point({ point, onJump }: { point: KeyPoint; onJump: (to: Span) => void }) {
  const { sentence } = point;
  return (
    <button
      type="button"
      class="key-point"
      disabled={sentence === null}
      title={sentence ? 'Show in the story' : 'No single sentence of the story says this'}
      onClick={() => sentence && onJump(sentence)}
    >
      {point.text}
      {point.subject && <span class="subject"> ({point.subject})</span>}
    </button>
  );
}
