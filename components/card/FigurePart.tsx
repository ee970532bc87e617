import type { Analysis, Figure } from '../../lib/text/analysis';
import { otherUnit, systemOf } from '../../lib/text/figures/other-unit';
import { type Span, textOf } from '../../lib/text/span';
import { useTranslation } from '../translation';
import { writtenAmount } from './written-amount';

interface Props {
  analysis: Analysis;
  index: number;
  onJump: (to: Span) => void;
}

/** What a figure is worth, what it counts, and on whose word it stands. */
export function FigurePart({ analysis, index, onJump }: Props) {
  const { article, figures } = analysis;
  const figure = figures[index];
  if (!figure) return null;
  const twin = figures[figure.sameAs ?? -1];
  return (
    <div class="part">
      <p class="who" lang={article.language}>
        <bdi>
          {figure.hedge && <span class="hedge">{figure.hedge} </span>}
          {textOf(article.text, figure)}
          {figure.of && <span class="counted"> {textOf(article.text, figure.of)}</span>}
        </bdi>
      </p>
      <Cited analysis={analysis} figure={figure} />
      {twin ? (
        <button type="button" lang={article.language} onClick={() => onJump(twin)}>
          {figure.disagrees ? '≠' : '='} <bdi>{textOf(article.text, twin)}</bdi>
        </button>
      ) : (
        <Converted figure={figure} />
      )}
    </div>
  );
}

/** Who is cited for a figure, or that nobody is. */
function Cited({ analysis, figure }: { analysis: Analysis; figure: Figure }) {
  const { say } = useTranslation();
  const { article, speakers } = analysis;
  const { citedBy } = figure;
  if (!citedBy) return <p class="quiet">{say('figures.noSource')}</p>;
  return (
    <p class="quiet" lang={article.language}>
      <bdi>{speakers[citedBy.speaker ?? -1]?.name ?? textOf(article.text, citedBy.source)}</bdi>
    </p>
  );
}

/** The same in the reader's own units, where the article does not give it. */
function Converted({ figure }: { figure: Figure }) {
  const { language } = useTranslation();
  const other = otherUnit(figure, systemOf(navigator.language));
  if (!other) return null;
  return <p class="quiet">≈ {writtenAmount(other, language)}</p>;
}
