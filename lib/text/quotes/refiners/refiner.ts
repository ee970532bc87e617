import type { Article } from '../../article';
import type { Proposal } from '../proposal';
import type { Lexicon } from '../reading/lexicon';
import type { Reading } from '../reading/reading';

export interface Context {
  article: Article;
  lexicon: Lexicon;
  /** All sentences of the article. */
  readings: readonly Reading[];
}

/** Takes the proposals of an article in text order and gives better ones, in text order. */
export type Refiner = (proposals: readonly Proposal[], context: Context) => readonly Proposal[];
