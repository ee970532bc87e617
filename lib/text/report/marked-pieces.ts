import type { Analysis } from '../analysis';
import { contains, overlaps, type Span, textOf } from '../span';

/** The kinds of marks that a piece of text can be in, all at once. */
export type MarkName = 'keyPoints' | 'quotations' | 'sources' | 'figures';

/** A stretch of the story in which the same marks hold. */
export interface Piece {
  text: string;
  marks: MarkName[];
  /** Who speaks in it, or is named in it as the source; null for nobody, or who is unclear. */
  speaker: number | null;
  /** A quotation, or a figure somebody is cited for, ends with it: where a number may stand. */
  ends: boolean;
}

/** A span that is marked. */
export interface Mark extends Span {
  name: MarkName;
  speaker: number | null;
}

/** All marks of a story. */
export function marksOf({ quotes, figures }: Analysis, points: readonly Span[]): Mark[] {
  return [
    ...points.map((point): Mark => ({ ...spanOf(point), name: 'keyPoints', speaker: null })),
    ...quotes.flatMap(({ content, source, speaker }): Mark[] => [
      ...content.map((span): Mark => ({ ...span, name: 'quotations', speaker })),
      ...(source ? [{ ...source, name: 'sources' as const, speaker }] : []),
    ]),
    ...figures.flatMap(({ citedBy, ...figure }): Mark[] => [
      { ...spanOf(figure), name: 'figures', speaker: citedBy?.speaker ?? null },
      ...(citedBy
        ? [{ ...citedBy.source, name: 'sources' as const, speaker: citedBy.speaker }]
        : []),
    ]),
  ];
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Cuts a block of the story where a mark begins or ends. */
export function piecesOf(text: string, block: Span, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter((mark) => overlaps(mark, block));
  const cuts = inside.flatMap(({ start, end }) => [start, end]);
  const places = [...new Set([block.start, ...cuts, block.end])]
    .filter((place) => place >= block.start && place <= block.end)
    .sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const span = { start, end: places[index + 1] ?? block.end };
    return pieceOf(text, span, inside);
  });
}

function pieceOf(text: string, span: Span, marks: readonly Mark[]): Piece {
  const here = marks.filter((mark) => contains(mark, span));
  // A figure inside a quotation stands on the word of whoever is quoted, unless somebody is cited.
  const said = here.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const speaker = said.find((mark) => mark.speaker !== null)?.speaker ?? null;
  const told = here.filter((mark) => mark.name !== 'sources' && mark.speaker !== null);
  return {
    text: textOf(text, span),
    marks: [...new Set(here.map(({ name }) => name))],
    speaker,
    // One number is enough where the same words go on.
    ends: told.length > 0 && told.every((mark) => mark.end === span.end),
  };
}
