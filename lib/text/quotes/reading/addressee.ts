import type { Lexicon } from './lexicon';
import { is, isAny, isComma, isName, isWord, type Token } from './token';
import { isAdverb, isFiniteVerb } from './word-kinds';

/** An addressee with a clause of its own is not read further than this. */
const longestAddressee = 16;

/** Skips the person spoken to, who is no source: "told [CNN] that", "asked [a crowd in Ohio] to". */
export function skipAddressee(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  if (isAny(tokens[from], 'objectPronoun', 'possessive') && !isNoun(tokens[from + 1]))
    return from + 1;
  return beforeContentMark(tokens, from, lexicon) ?? nounEnd(tokens, from);
}

/** Where "that", "to", a colon or a marked run shows that content begins, the addressee ends there. */
function beforeContentMark(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): number | null {
  for (let at = from + 1; at < Math.min(tokens.length, from + longestAddressee); at++) {
    const token = tokens[at];
    if (isAny(token, 'complementiser', 'infinitiveMark') || token?.kind === 'run') return at;
    if (token?.text === ':') return at;
    if (isAny(token, 'pronoun', 'subordinator') || isFiniteVerb(tokens, at, lexicon)) return null;
    if (!isWord(token) && !(isComma(token) && isAside(tokens[at + 1], lexicon))) return null;
  }
  return null;
}

/** "a crowd in Salem, Oregon", "reporters, however,": the addressee goes on. */
const isAside = (token: Token | undefined, lexicon: Lexicon): boolean =>
  isName(token) || isAdverb(token, lexicon) || is(token, 'complementiser');

function nounEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isAny(tokens[at], 'article', 'possessive', 'numeral')) at++;
  if (!isName(tokens[at])) return isNoun(tokens[at]) ? at + 1 : from;
  while (isName(tokens[at]) && !is(tokens[at], 'time')) at++;
  return at;
}

const isNoun = (token: Token | undefined): boolean =>
  isWord(token) &&
  (token?.classes.size === 0 || isAny(token, 'role', 'organisation', 'medium') || isName(token));
