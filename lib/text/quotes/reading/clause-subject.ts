import type { Lexicon } from './lexicon';
import type { Phrase } from './phrase';
import { sourceBefore } from './source-before';
import { isAny, type Token } from './token';
import { isAdverb, isFiniteVerb } from './word-kinds';

/** The subject of the nearest verb before a place that has one of its own. */
export function clauseSubject(
  tokens: readonly Token[],
  before: number,
  lexicon: Lexicon,
): Phrase | null {
  for (let at = before - 1; at > 0; at--) {
    if (!isFiniteVerb(tokens, at, lexicon)) continue;
    at = groupStart(tokens, at, lexicon);
    const subject = sourceBefore(tokens, at, lexicon);
    if (subject) return subject;
  }
  return null;
}

/** Where the auxiliaries and adverbs of a verb begin. */
function groupStart(tokens: readonly Token[], verb: number, lexicon: Lexicon): number {
  let at = verb;
  while (isAny(tokens[at - 1], 'auxiliary', 'negation') || isAdverb(tokens[at - 1], lexicon)) at--;
  return at;
}
