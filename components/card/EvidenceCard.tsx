import type { Analysis } from '../../lib/text/analysis';
import type { EvidenceRef } from '../../lib/text/report/evidence-at';
import type { Introduction } from '../../lib/text/report/introduction-at';
import { useTranslation } from '../translation';
import type { CardActions } from './card-actions';
import { FigurePart } from './FigurePart';
import { PersonPart } from './PersonPart';
import { QuotationPart } from './QuotationPart';

interface Props extends CardActions {
  analysis: Analysis;
  /** What stands at one place of the text, the smallest first. */
  refs: readonly EvidenceRef[];
  /** Whose name stands there, where a reader asked for that. */
  person?: Introduction | null;
}

/** Who says it, in which words; what a number is worth, and on whose word it stands. */
export function EvidenceCard({ analysis, refs, person, ...actions }: Props) {
  const t = useTranslation();
  const quotation = refs.find(({ kind }) => kind === 'quotation');
  const figure = refs.find(({ kind }) => kind === 'figure');
  return (
    <section class="card" dir={t.direction} lang={t.language}>
      <button
        type="button"
        class="close"
        aria-label={t.say('card.close')}
        onClick={actions.onClose}
      >
        ×
      </button>
      {person && <PersonPart analysis={analysis} person={person} onJump={actions.onJump} />}
      {figure && <FigurePart analysis={analysis} index={figure.index} {...actions} />}
      {quotation && <QuotationPart analysis={analysis} index={quotation.index} {...actions} />}
    </section>
  );
}
