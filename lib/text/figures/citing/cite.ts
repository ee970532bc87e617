import type { Figure, Quotation } from '../../analysis';
import type { Article } from '../../article';
import type { Quoted } from '../../quotes';
import { contains, overlaps, type Span } from '../../span';
import type { Draft } from '../draft';
import type { FigureLanguage } from '../language';
import { oneOf } from '../look';
import { castOf } from './cast';
import { type FindSource, sentenceSource } from './sentence-source';

/** What reading citations needs of a language. */
export interface CitationReader {
  find: FindSource;
  relative: RegExp;
  pronouns: readonly string[];
}

/** Makes the patterns of a language ready. */
export const citationReader = ({ sources }: FigureLanguage): CitationReader => ({
  find: sentenceSource(sources),
  relative: new RegExp(`(?<!\\p{L})${oneOf(sources.relatives)}(?!\\p{L})`, 'iu'),
  pronouns: sources.pronouns,
});

/**
 * Says whom the article cites for each figure: the source of the quotation it stands in, else the
 * one that its own sentence names. Sources cited only for a figure become speakers as well.
 */
export function cite(
  { text, sentences }: Article,
  { pronouns, find }: CitationReader,
  figures: readonly Figure[],
  { quotes, speakers }: Quoted,
) {
  const cast = castOf(speakers, text, pronouns);
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

/** Leaves out the numbers that only say how many sources speak: "two officials". */
export function outsideSources(
  drafts: readonly Draft[],
  { quotes }: Quoted,
  text: string,
  { relative }: CitationReader,
): Draft[] {
  const sources = quotes.flatMap(({ source }) => source ?? []);
  const counts = ({ kind, numeral }: Draft): boolean =>
    kind === 'count' && numeral.form === 'words';
  return drafts.filter(
    (draft) => !counts(draft) || !sources.some((source) => isHead(text, source, draft, relative)),
  );
}

/** "at least two officials", "two in Baghdad and one in Anbar", but not "the man who won two cups". */
const isHead = (text: string, source: Span, draft: Span, relative: RegExp): boolean =>
  contains(source, draft) && !relative.test(text.slice(source.start, draft.start));

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
