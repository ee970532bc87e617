import { useState } from 'preact/hooks';
import type { Analysis, Quotation } from '../../lib/text/analysis';
import { asCitation } from '../../lib/text/report/as-citation';
import { introductionOf } from '../../lib/text/report/introduction-of';
import { overlaps, type Span, textOf } from '../../lib/text/span';
import { useTranslation } from '../translation';
import type { CardActions } from './card-actions';

interface Props extends CardActions {
  analysis: Analysis;
  index: number;
}

/** Who says a quotation, in which words, and where to find more of them. */
export function QuotationPart({ analysis, index, ...actions }: Props) {
  const t = useTranslation();
  const { article, quotes, speakers } = analysis;
  const quotation = quotes[index];
  if (!quotation) return null;
  const speaker = speakers[quotation.speaker ?? -1];
  const introduction = speaker && introductionOf(analysis, speaker);
  const isElsewhere = introduction && !holds(introduction, quotation);
  return (
    <div class="part">
      <p class="who" lang={speaker && article.language}>
        {speaker?.name ?? t.say('speakers.unclear')}
        {speaker && !speaker.named && (
          <span class="tag" lang={t.language}>
            {t.say('speakers.unnamed')}
          </span>
        )}
      </p>
      {speaker?.role && (
        <p class="quiet" lang={article.language}>
          <bdi>{speaker.role}</bdi>
        </p>
      )}
      {quotation.cue && (
        <p class="quiet" lang={article.language}>
          <bdi>
            <q>{textOf(article.text, quotation.cue)}</q>
          </bdi>
        </p>
      )}
      <div class="row">
        {speaker && <Steps quotes={speaker.quotes} index={index} {...actions} />}
        {isElsewhere && (
          <button type="button" onClick={() => actions.onJump(introduction)}>
            {t.say('card.introduced')}
          </button>
        )}
        <CopyButton text={asCitation(analysis, quotation)} onCopy={actions.onCopy} />
      </div>
    </div>
  );
}

/** Whether a sentence is the one with the quotation, so that there is no need to go there. */
const holds = (sentence: Span, { content, source }: Quotation): boolean =>
  [...content, ...(source ? [source] : [])].some((piece) => overlaps(piece, sentence));

interface StepsProps extends CardActions {
  quotes: readonly number[];
  index: number;
}

/** Goes through all that one speaker says. */
function Steps({ quotes, index, onShow }: StepsProps) {
  const t = useTranslation();
  const at = quotes.indexOf(index);
  if (quotes.length < 2 || at < 0) return null;
  const show = (by: number) => {
    const next = quotes[(at + by + quotes.length) % quotes.length];
    if (next !== undefined) onShow({ kind: 'quotation', index: next });
  };
  return (
    <span class="steps">
      <button type="button" aria-label={t.say('card.previous')} onClick={() => show(-1)}>
        ‹
      </button>
      {at + 1} / {quotes.length}
      <button type="button" aria-label={t.say('card.next')} onClick={() => show(1)}>
        ›
      </button>
    </span>
  );
}

interface CopyProps {
  text: string;
  onCopy: (text: string) => Promise<void>;
}

/** Copies a quotation with its source, and says whether that worked. */
function CopyButton({ text, onCopy }: CopyProps) {
  const t = useTranslation();
  const [said, setSaid] = useState('');
  const copy = () =>
    onCopy(text).then(
      () => setSaid(t.say('copy.done')),
      () => setSaid(t.say('copy.failed')),
    );
  return (
    <>
      <button type="button" onClick={copy}>
        {t.say('card.copy')}
      </button>
      <span role="status" class="quiet">
        {said}
      </span>
    </>
  );
}
