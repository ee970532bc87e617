import type { Analysis, Figure } from '../lib/text/analysis';
import { type Span, textOf } from '../lib/text/span';
import { isHere, useInView } from './here';
import { useTranslation } from './translation';

interface Props {
  analysis: Analysis;
  /** The part of the story that the reader sees now. */
  here: Span | null;
  onJump: (to: Span) => void;
}

/** Every figure of the story: the number, what it counts, and on whose word it stands. */
export function FigureLedger({ analysis, here, onJump }: Props) {
  const t = useTranslation();
  const list = useInView(here);
  const { figures } = analysis;
  if (figures.length === 0) return <p class="quiet">{t.say('figures.none')}</p>;
  return (
    <ul class="ledger" ref={list} lang={analysis.article.language}>
      {figures.map((figure) => (
        <li key={figure.start} class={isHere(figure, here)}>
          <button
            type="button"
            class="figure-row"
            title={t.say('story.jump')}
            onClick={() => onJump(figure)}
          >
            <span class="number">
              <bdi>
                {figure.hedge && <span class="hedge">{figure.hedge} </span>}
                {textOf(analysis.article.text, figure)}
              </bdi>
            </span>
            {figure.of && (
              <span>
                <bdi>{textOf(analysis.article.text, figure.of)}</bdi>
              </span>
            )}
            <Cited analysis={analysis} figure={figure} />
            <Twin analysis={analysis} figure={figure} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Cited({ analysis, figure }: { analysis: Analysis; figure: Figure }) {
  const t = useTranslation();
  const { citedBy } = figure;
  if (!citedBy) {
    return (
      <span class="cited quiet" lang={t.language}>
        {t.say('figures.noSource')}
      </span>
    );
  }
  const name =
    analysis.speakers[citedBy.speaker ?? -1]?.name ?? textOf(analysis.article.text, citedBy.source);
  return (
    <span class="cited">
      <bdi>{name}</bdi>
    </span>
  );
}

/** A quiet note where the article gives the same measure twice and the two do not agree. */
function Twin({ analysis, figure }: { analysis: Analysis; figure: Figure }) {
  const t = useTranslation();
  const twin = analysis.figures[figure.sameAs ?? -1];
  if (!twin || !figure.disagrees) return null;
  return (
    <span class="note" lang={t.language}>
      {t.say('figures.disagrees', textOf(analysis.article.text, twin))}
    </span>
  );
}
