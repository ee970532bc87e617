import type { Figure, Quotation } from '../../analysis';
import type { Article } from '../../article';
import { WORD_END, WORD_START } from '../../characters';
import type { Quoted } from '../../quotes';
import { contains, type Span, spanLength, textOf } from '../../span';
import type { Draft } from '../draft';
import type { FigureLanguage } from '../language';
import { oneOf } from '../patterns';
import { castOf } from './cast';
import { overlapIndex } from './overlap-index';
import { type FindSource, sentenceSource } from './sentence-source';

/** What reading citations needs of a language. */
export interface CitationReader {
  find: FindSource;
  relative: RegExp;
  acts: RegExp;
  pronouns: readonly string[];
}

/** Makes the patterns of a language ready. */
export const citationReader = ({ sources }: FigureLanguage): CitationReader => ({
  find: sentenceSource(sources),
  relative: new RegExp(`${WORD_START}${oneOf(sources.relatives)}${WORD_END}`, 'i'),
  acts: new RegExp(`${WORD_START}${oneOf(sources.acts)}${WORD_END}`, 'i'),
  pronouns: sources.pronouns,
});

/**
 * Says whom the article cites for each figure: the source of the quotation it stands in, else the
 * one that its own sentence names. Sources cited only for a figure become speakers as well.
 */
export function cite(
  { text, sentences }: Article,
  { pronouns, find, acts }: CitationReader,
  figures: readonly Figure[],
  { quotes, speakers, identify }: Quoted,
) {
  const cast = castOf(speakers, text, pronouns, identify);
  const quotationsAt = overlapIndex(quotes.flatMap(piecesOf));
  const sentenceAt = sentenceFinder(sentences);
  const shares = figures.filter(({ kind }) => kind === 'percent' || kind === 'ratio');
  const sharesAt = overlapIndex(shares.map((share) => ({ ...share, item: share })));

  const cited = figures.map((figure, index): Figure => {
    const around = quotationsAt(figure).filter(
      ({ piece, quotation }) => contains(piece, figure) && states(quotation, text, acts),
    );
    const quotation = innermost(around, sharesAt);
    const sentence = sentenceAt(figure);
    const source = quotation?.source ?? (sentence ? find(text, figure, sentence) : null);
    if (!source || sharesAt(source).length > 0) return figure;
    const speaker = quotation ? quotation.speaker : cast.speakerOf(source);
    cast.credit(speaker, index);
    return { ...figure, citedBy: { source, speaker } };
  });
  return { figures: cited, speakers: cast.speakers };
}

/** Gives the sentence of each span; spans must come in their order. */
function sentenceFinder(sentences: readonly Span[]): (span: Span) => Span | null {
  let at = 0;
  return ({ start }) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at++;
    return sentences[at] ?? null;
  };
}

/** Whether a quotation states something on the word of its source: it does not where they only act. */
function states({ type, cue }: Quotation, text: string, acts: RegExp): boolean {
  return cue ? !acts.test(textOf(text, cue)) : type === 'direct';
}

interface Piece {
  piece: Span;
  quotation: Quotation;
}

const piecesOf = (quotation: Quotation) =>
  quotation.content.map((piece) => ({ ...piece, item: { piece, quotation } }));

/** The shortest quotation with a source; "47 percent said so" names none: they are counted. */
function innermost(
  pieces: readonly Piece[],
  sharesAt: (span: Span) => unknown[],
): Quotation | null {
  const usable = pieces.filter(
    ({ quotation: { source } }) => source !== null && sharesAt(source).length === 0,
  );
  const shortest = usable.sort((a, b) => spanLength(a.piece) - spanLength(b.piece))[0];
  return shortest?.quotation ?? null;
}

/** Leaves out the numbers that only say how many sources speak: "two officials". */
export function outsideSources(
  drafts: readonly Draft[],
  { quotes }: Quoted,
  text: string,
  { relative }: CitationReader,
): readonly Draft[] {
  if (!drafts.some(isCountInWords)) return drafts;
  const sources = quotes.flatMap(({ source }) => (source ? { ...source, item: source } : []));
  const sourcesAt = overlapIndex(sources);
  const isInSource = (draft: Draft): boolean =>
    isCountInWords(draft) &&
    sourcesAt(draft).some((source) => isHead(text, source, draft, relative));
  return drafts.filter((draft) => !isInSource(draft));
}

const isCountInWords = ({ kind, numeral }: Draft): boolean =>
  kind === 'count' && numeral.form === 'words';

/** "at least two officials", "two in Baghdad and one in Anbar", but not "the man who won two cups". */
const isHead = (text: string, source: Span, draft: Span, relative: RegExp): boolean =>
  contains(source, draft) && !relative.test(text.slice(source.start, draft.start));
