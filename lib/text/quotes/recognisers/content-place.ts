import type { Attribution } from '../reading/attribution';
import type { Lexicon } from '../reading/lexicon';
import type { Token } from '../reading/token';

/** Content that begins at a token, behind its attribution. */
export interface ContentPlace {
  tokens: readonly Token[];
  from: number;
  attribution: Attribution;
  lexicon: Lexicon;
}

/** Does the content end before this token? */
export type Stop = (at: number) => boolean;

/** What can never end a content. */
export const never: Stop = () => false;
