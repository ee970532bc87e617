import type { WordClass } from '../language';
import type { Lexicon } from './lexicon';
import { endsClause, is, isAny, isName, isRun, isWord, type Token } from './token';
import { isAdverb } from './word-kinds';

/** Longer marked runs are quotations, not nicknames. */
const longestNickname = 4;

/** Steps back over "last week", "on Tuesday", "for the first time". */
export function beforeTime(tokens: readonly Token[], end: number): number {
  if (!is(tokens[end - 1], 'time') || isName(tokens[end])) return end;
  let at = end - 1;
  while (at > 0 && isAny(tokens[at - 1], 'time', 'article', 'numeral', 'title', 'preposition'))
    at--;
  return at > 0 ? at : end;
}

/** Only a noun, a bracket or an inline run can be the last token of a subject. */
export function canEndNounPhrase(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!token) return false;
  if (isRun(token)) return isInline(token);
  if (!isWord(token)) return token.text === ')';
  if (isAdverb(token, lexicon)) return false;
  return isAny(token, 'role', 'possessive') || !isAny(token, ...neverLast);
}

const neverLast: readonly WordClass[] = [
  'article',
  'auxiliary',
  'complementiser',
  'conjunction',
  'infinitiveMark',
  'objectPronoun',
  'preposition',
  'subordinator',
  'verb',
];

/** A nickname or a title in the middle of a phrase. */
export const isInline = (run: Token): boolean =>
  !endsClause(run) && run.text.split(' ').length <= longestNickname;
