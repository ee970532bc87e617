import type { Article } from '../../article';
import type { Span } from '../../span';
import { markedRuns } from '../marks';
import { behindDateline } from './dateline';
import type { Lexicon } from './lexicon';
import type { Token } from './token';
import { tokenise } from './tokenise';

/** A sentence as tokens; a marked run is never cut, so it may hold several sentences itself. */
export interface ReadSentence extends Span {
  tokens: Token[];
  /** Index into `Article.blocks`. */
  block: number;
  /** The first of its block. */
  opens: boolean;
}

/** A block among its neighbours. */
export interface BlockPlace {
  /** Index into `Article.blocks`. */
  block: number;
  /** Where its sentences begin. */
  starts: readonly number[];
  /** The block before leaves a quotation open. */
  carried: boolean;
}

/** The sentences of one block, with what stands between quotation marks kept whole. */
export function readBlock(
  article: Article,
  { block, starts, carried }: BlockPlace,
  lexicon: Lexicon,
): ReadSentence[] {
  const span = article.blocks[block];
  if (!span) return [];
  const runs = markedRuns(article.text, span, carried);
  const tokens = behindDateline(tokenise(article.text, span, runs, lexicon));
  const sentences: ReadSentence[] = [];
  let next = 0;
  let current: Token[] = [];
  for (const token of tokens) {
    const before = current.at(-1);
    while (before && (starts[next] ?? token.end) < before.end) next++;
    if (before && (starts[next] ?? token.end) <= token.start && !goesOn(before, token)) {
      sentences.push(sentence(current, block, sentences.length === 0));
      current = [];
    }
    current.push(token);
  }
  if (current.length > 0) sentences.push(sentence(current, block, sentences.length === 0));
  return sentences;
}

/** A run that ends in a question mark does not end the sentence of: "Why?" he asked. */
const goesOn = (before: Token, token: Token): boolean =>
  before.kind === 'run' &&
  (token.kind === 'punctuation' || (token.kind === 'word' && !token.capital));

const sentence = (tokens: Token[], block: number, opens: boolean): ReadSentence => ({
  tokens,
  block,
  opens,
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});
