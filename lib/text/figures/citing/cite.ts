import type { Figure, Quotation } from '../../analysis';
import type { Article } from '../../article';
import type { Quoted } from '../../quotes';
import { contains, overlaps, type Span } from '../../span';
import type { FigureLanguage } from '../language';
import { castOf } from './cast';
import { sentenceSource } from './sentence-source';

/**
 * Says whom the article cites for each figure: the source of the quotation it stands in, else the
 * one that its own sentence names. Sources cited only for a figure become speakers as well.
 */
export function cite(
  { text, sentences }: Article,
  language: FigureLanguage,
  figures: readonly Figure[],
  { quotes, speakers }: Quoted,
) {
  const cast = castOf(speakers, text, language.sources.pronouns);
  const find = sentenceSource(language);
  const near = nearby(sentences, quotes);
  const starts = new Set(figures.map(({ start }) => start));
  /** "47 percent said so": those who are counted are not who counts them. */
  const canCite = ({ start }: Span): boolean => !starts.has(start);
  const cited = figures.map((figure, index): Figure => {
    const { sentence, quotations } = near(figure);
    const quotation = quotationOf(figure, quotations);
    const quoted = quotation?.source && canCite(quotation.source) ? quotation.source : null;
    const named = quoted ?? (sentence && find(text, figure, sentence));
    if (!named || !canCite(named)) return figure;
    const speaker = quoted && quotation ? quotation.speaker : cast.speakerOf(named);
    cast.credit(speaker, index);
    return { ...figure, citedBy: { source: named, speaker } };
  });
  return { figures: cited, speakers: cast.speakers };
}

/** Leaves out the numbers that only say how many sources speak. */
export function outsideSources<F extends Span>(figures: readonly F[], { quotes }: Quoted): F[] {
  const sources = quotes.flatMap(({ source }) => source ?? []);
  return figures.filter((figure) => !sources.some((source) => contains(source, figure)));
}

/** The innermost quotation that a figure stands in. */
function quotationOf(figure: Span, quotations: readonly Quotation[]): Quotation | null {
  const around = quotations.filter(({ content }) =>
    content.some((piece) => contains(piece, figure)),
  );
  const length = ({ content }: Quotation): number =>
    content.reduce((sum, { start, end }) => sum + end - start, 0);
  return around.sort((a, b) => length(a) - length(b))[0] ?? null;
}

interface Nearby {
  sentence: Span | null;
  quotations: readonly Quotation[];
}

/** Gives each span its sentence and the quotations that touch it; spans must come in order. */
function nearby(sentences: readonly Span[], quotes: readonly Quotation[]): (span: Span) => Nearby {
  let at = 0;
  return (span) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= span.start) at++;
    const sentence = sentences[at];
    if (!sentence) return { sentence: null, quotations: [] };
    return {
      sentence,
      quotations: quotes.filter(({ content }) =>
        content.some((piece) => overlaps(piece, sentence)),
      ),
    };
  };
}
