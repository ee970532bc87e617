import type { Lexicon } from '../reading/lexicon';
import { is, isAny, isPause, isRun, type Token } from '../reading/token';
import { isFiniteVerb } from '../reading/word-kinds';

/** How many words may be inserted between a subject and its verb. */
const longestInsertion = 20;

/** Does a clause follow: "that", a pronoun, a question word, marked words, or a verb before long? */
export function isClausal(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (isRun(first) || isAny(first, 'complementiser', 'subordinator', 'relative', 'infinitiveMark'))
    return true;
  if (is(first, 'pronoun') && !is(first, 'article')) return true;
  for (let at = from + 1; at < tokens.length; at++) {
    if (isPause(tokens[at])) return resumesWithVerb(tokens, at, lexicon);
    if (isAny(tokens[at], 'relative', 'complementiser')) return false;
    if (isFiniteVerb(tokens, at, lexicon)) return true;
  }
  return false;
}

/** "the program, run by the state, has ...": the verb stands behind what is inserted. */
function resumesWithVerb(tokens: readonly Token[], comma: number, lexicon: Lexicon): boolean {
  const limit = comma + longestInsertion;
  const closing = tokens.findIndex((token, at) => at > comma && at < limit && isPause(token));
  return [comma, closing].some((at) => at > 0 && isFiniteVerb(tokens, at + 1, lexicon));
}
