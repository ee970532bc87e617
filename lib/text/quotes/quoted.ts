import type { Quotation, Speaker } from '../analysis';

/** The quotations of an article in text order, and whom it quotes. */
export interface Quoted {
  quotes: Quotation[];
  speakers: Speaker[];
}
