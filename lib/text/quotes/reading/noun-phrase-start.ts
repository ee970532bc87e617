import type { Lexicon } from './lexicon';
import { is, isAny, isComma, isName, type Token } from './token';
import { isAdjective, isGerund, opensNounPhrase } from './word-kinds';

/** Cuts what leads up to the phrase: an opening "On Tuesday", the noun a clause hangs on. */
export function nounPhraseStart(
  tokens: readonly Token[],
  from: number,
  end: number,
  lexicon: Lexicon,
): number {
  let start = from;
  while (start < end && isLeadIn(tokens, start, end)) start++;
  if (is(tokens[start], 'preposition') || isGerund(tokens[start], lexicon)) {
    start = lastOpening(tokens, start, end, lexicon);
  }
  return (
    innerSubject(tokens, start, end, lexicon) ?? nameAfterNoun(tokens, start, end, lexicon) ?? start
  );
}

const isLeadIn = (tokens: readonly Token[], at: number, end: number): boolean => {
  const token = tokens[at];
  if (is(token, 'conjunction') || token?.kind === 'punctuation') return true;
  return (
    is(token, 'time') &&
    at + 1 < end &&
    tokens[at + 1]?.lower !== "'s" &&
    !is(tokens[at + 1], 'role')
  );
};

/** The last place in an opening phrase where a new noun phrase can begin. */
function lastOpening(
  tokens: readonly Token[],
  from: number,
  end: number,
  lexicon: Lexicon,
): number {
  for (let at = end - 1; at > from; at--) {
    const before = tokens[at - 1];
    if (isAny(before, 'preposition', 'article', 'possessive', 'title', 'conjunction')) continue;
    if (isAny(tokens[at], 'article', 'numeral') || isOwner(tokens[at])) return at;
    const name = isName(tokens[at]) && (!isName(before) || is(before, 'date'));
    if ((name || is(tokens[at], 'role')) && !isAdjective(before, lexicon) && !is(before, 'role'))
      return at;
  }
  if (lexicon.data.verbSecond) return end; // a verb may follow the opening itself
  return from + 1 < end && opensNounPhrase(tokens[from + 1]) ? from + 1 : end;
}

/** "her", "their". */
const isOwner = (token: Token | undefined): boolean =>
  is(token, 'possessive') && token?.lower !== "'s";

/** In "an honor the mayor said", "nothing the president said", the last article begins the subject. */
function innerSubject(
  tokens: readonly Token[],
  from: number,
  end: number,
  lexicon: Lexicon,
): number | null {
  if (lexicon.data.verbSecond) return null; // such clauses need a relative there
  for (let at = end - 2; at > from; at--) {
    const article = is(tokens[at], 'article') && !tokens[at]?.capital;
    if (article) return isNoun(tokens[at - 1], lexicon) ? at : null;
  }
  return null;
}

/** A word that can only be a noun here: "honor", "commercials". */
const isNoun = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.kind === 'word' &&
  !isGerund(token, lexicon) &&
  (token.classes.size === 0 || isAny(token, 'role', 'medium', 'organisation')) &&
  !isAny(token, 'title', 'preposition', 'conjunction', 'numeral', 'article');

/** In "a plan Trump called", the name alone is the subject. */
function nameAfterNoun(
  tokens: readonly Token[],
  from: number,
  end: number,
  lexicon: Lexicon,
): number | null {
  let at = end - 1;
  while (at > from && isName(tokens[at])) at--;
  const noun = tokens[at];
  const plain =
    at > from &&
    at < end - 1 &&
    noun?.kind === 'word' &&
    !noun.capital &&
    noun.classes.size === 0 &&
    !isAdjective(noun, lexicon);
  return plain && !isComma(noun) ? at + 1 : null;
}
