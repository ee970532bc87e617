import type { Lexicon } from './lexicon';
import { is, isAny, isComma, isRun, isWord, type Token } from './token';
import { isAdverb, isInfinitiveMark } from './word-kinds';

/** How many words an adjunct such as "in a statement to the newspaper" may have. */
const longestAdjunct = 14;

/** Skips when, where and in what it was said: "on Sunday", "in a statement", "during the debate". */
export function skipAdjuncts(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  for (;;) {
    const next = skipAdjunct(tokens, at, lexicon);
    if (next === at) return at;
    at = next;
  }
}

function skipAdjunct(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const token = tokens[at];
  if (isAdverb(token, lexicon) && !is(token, 'subordinator')) return at + 1;
  if (is(token, 'time')) return at + 1;
  if (is(token, 'article') && is(tokens[at + 1], 'time')) return at + 2;
  return is(token, 'preposition') && !isInfinitiveMark(tokens, at)
    ? skipPreposition(tokens, at)
    : at;
}

/** A prepositional phrase counts when it names a medium or a time, or when content clearly follows. */
function skipPreposition(tokens: readonly Token[], from: number): number {
  let known = false;
  const limit = Math.min(tokens.length, from + longestAdjunct);
  for (let at = from + 1; at < limit; at++) {
    if (announcesContent(tokens, at)) return at;
    if (known && endsAdjunct(tokens, at)) return at;
    if (
      !(isWord(tokens[at]) || isRun(tokens[at])) ||
      isAny(tokens[at], 'auxiliary', 'pronoun', 'subordinator')
    )
      return from;
    known ||= isAny(tokens[at], 'medium', 'time');
  }
  return known ? limit : from;
}

/** Behind the medium or time only another one goes on: "in a statement Monday". */
const endsAdjunct = (tokens: readonly Token[], at: number): boolean =>
  !isWord(tokens[at]) ||
  isAny(tokens[at], 'pronoun', 'article', 'preposition') ||
  (!isAny(tokens[at], 'medium', 'time') && !isAny(tokens[at - 1], 'article', 'preposition'));

/** "that", or a colon or comma with a marked run after it. */
const announcesContent = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], 'complementiser') ||
  (isRun(tokens[at]) && !is(tokens[at + 1], 'complementiser')) ||
  tokens[at]?.text === ':' ||
  (isComma(tokens[at]) && isRun(tokens[at + 1]));
