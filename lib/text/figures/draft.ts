import type { Figure, FigureKind } from '../analysis';
import type { Span } from '../span';
import type { FigureLanguage } from './language';
import type { Numeral } from './numerals/numeral';

/** A figure in the making, with the number it was read from. */
export interface Draft extends Figure {
  numeral: Numeral;
}

/** What a recogniser says of a number: the span, kind and unit of the figure it stands in. */
export type Proposal = Span & { kind: FigureKind; value?: Figure['value']; unit: string | null };

/** Reads the words around a number; made once for each language. */
export type Recogniser = (
  language: FigureLanguage,
) => (numeral: Numeral, text: string) => Proposal | null;

/** Says that something is no figure after all; made once for each language. */
export type Rule = (language: FigureLanguage) => (draft: Draft, text: string) => boolean;

/** Improves the figures of one block; made once for each language. */
export type Refiner = (language: FigureLanguage) => (drafts: Draft[], text: string) => Draft[];

/** Makes a figure of what a recogniser says. */
export const draft = (numeral: Numeral, proposal: Proposal): Draft => ({
  value: numeral.value,
  of: null,
  hedge: null,
  citedBy: null,
  sameAs: null,
  disagrees: false,
  ...proposal,
  numeral,
});
