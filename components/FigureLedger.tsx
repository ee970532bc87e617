import type { Analysis, Figure } from '../lib/text/analysis';
import { type Span, textOf } from '../lib/text/span';

interface Props {
  analysis: Analysis;
  onJump: (to: Span) => void;
}

/** Every figure of the story: the number, what it counts, and on whose word it stands. */
export function FigureLedger({ analysis, onJump }: Props) {
  const { figures } = analysis;
  if (figures.length === 0) return <p class="quiet">There are no figures here.</p>;
  return (
    <ul class="ledger">
      {figures.map((figure) => (
        <li key={figure.start}>
          <button
            type="button"
            class="figure-row"
            title="Show in the story"
            onClick={() => onJump(figure)}
          >
            <span class="number">
              {figure.hedge && <span class="hedge">{figure.hedge} </span>}
              {textOf(analysis.article.text, figure)}
            </span>
            <span class="counted">{figure.of && textOf(analysis.article.text, figure.of)}</span>
            <Cited analysis={analysis} figure={figure} />
            <Twin analysis={analysis} figure={figure} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Cited({ analysis, figure }: { analysis: Analysis; figure: Figure }) {
  const { citedBy } = figure;
  if (!citedBy) return <span class="cited quiet">no source named here</span>;
  const name =
    analysis.speakers[citedBy.speaker ?? -1]?.name ?? textOf(analysis.article.text, citedBy.source);
  return <span class="cited">{name}</span>;
}

/** A quiet note where the article gives the same measure twice and the two do not agree. */
function Twin({ analysis, figure }: { analysis: Analysis; figure: Figure }) {
  const twin = analysis.figures[figure.sameAs ?? -1];
  if (!twin || !figure.disagrees) return null;
  return (
    <span class="note">
      does not equal “{textOf(analysis.article.text, twin)}”, given beside it
    </span>
  );
}
