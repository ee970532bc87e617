import type { Quotation, Speaker } from '../analysis';
import type { Span } from '../span';

/** The quotations of an article in text order, and whom it quotes. */
export interface Quoted {
  quotes: Quotation[];
  speakers: Speaker[];
  /** Whom a source means that need not be quoted; null where that is in doubt. */
  identify?: (source: Span) => Identity | null;
}

/** Who somebody is, whether or not the article quotes them. */
export type Identity = Pick<Speaker, 'name' | 'role' | 'named'>;
