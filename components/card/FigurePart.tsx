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
  const t = useTranslation();
  const { article, figures } = analysis;
  const figure = figures[index];
  if (!figure) return null;
  const twin = figures[figure.sameAs ?? -1];
  return (
    <div class="part">
      <p class="who" lang={article.language}>
        {figure.hedge && <span class="hedge">{figure.hedge} </span>}
        {textOf(article.text, figure)}
        {figure.of && <span class="counted"> {textOf(article.text, figure.of)}</span>}
      </p>
      <p class="quiet">{citedFor(analysis, figure) ?? t.say('figures.noSource')}</p>
      {twin ? (
        <button type="button" onClick={() => onJump(twin)}>
          {figure.disagrees ? '≠' : '='} {textOf(article.text, twin)}
        </button>
      ) : (
        <Converted figure={figure} />
      )}
    </div>
  );
}

function citedFor({ article, speakers }: Analysis, { citedBy }: Figure): string | null {
  if (!citedBy) return null;
  return speakers[citedBy.speaker ?? -1]?.name ?? textOf(article.text, citedBy.source);
}

/** The same in the reader's own units, where the article does not give it. */
function Converted({ figure }: { figure: Figure }) {
  const { language } = useTranslation();
  const other = otherUnit(figure, systemOf(navigator.language));
  if (!other) return null;
  return <p class="quiet">≈ {writtenAmount(other, language)}</p>;
}
