import type { WordClass } from '../language';
import type { Lexicon } from './lexicon';
import type { Phrase } from './phrase';
import { endsClause, is, isComma, isName, isRun, isWord, type Token } from './token';
import {
  isAdjective,
  isAdverb,
  isFiniteVerb,
  isGerund,
  isPastForm,
  opensNounPhrase,
} from './word-kinds';

/** Longer subjects are rarely read right. */
const longestPhrase = 30;

/** Longer marked runs are quotations, not nicknames. */
const longestNickname = 4;

/** The noun phrase that ends where its verb begins: "two officials in the region" said. */
export function nounPhraseBefore(
  tokens: readonly Token[],
  end: number,
  lexicon: Lexicon,
): Phrase | null {
  const trimmed = beforeTime(tokens, end);
  if (trimmed !== end) return nounPhraseBefore(tokens, trimmed, lexicon);
  const last = tokens[end - 1];
  if (is(last, 'pronoun', 'relative')) return { from: end - 1, to: end };
  if (!canEnd(last, lexicon)) return null;
  let from = end - 1;
  const floor = Math.max(0, end - longestPhrase);
  while (from > floor && continues(tokens, from - 1, lexicon)) from--;
  const start = nounPhraseStart(tokens, from, end, lexicon);
  return start < end ? { from: start, to: end } : null;
}

/** Steps back over "last week", "on Tuesday", "for the first time". */
function beforeTime(tokens: readonly Token[], end: number): number {
  if (!is(tokens[end - 1], 'time') || isName(tokens[end])) return end;
  let at = end - 1;
  while (at > 0 && is(tokens[at - 1], 'time', 'article', 'numeral', 'title', 'preposition')) at--;
  return at > 0 ? at : end;
}

/** Only a noun, a bracket or an inline run can be the last token of a subject. */
function canEnd(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!token) return false;
  if (isRun(token)) return isInline(token);
  if (!isWord(token)) return token.text === ')';
  if (isAdverb(token, lexicon)) return false;
  return is(token, 'role', 'possessive') || !is(token, ...neverLast);
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
const isInline = (run: Token): boolean =>
  !endsClause(run) && run.text.split(' ').length <= longestNickname;

/** Does the phrase go on to the left with this token? */
function continues(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isRun(token)) return isInline(token);
  if (token.kind === 'punctuation') return '()&/'.includes(token.text);
  if (token.lower === 'of') return true;
  if (is(token, 'conjunction')) return joinsNouns(tokens, at);
  const stops = is(
    token,
    'auxiliary',
    'complementiser',
    'infinitiveMark',
    'relative',
    'subordinator',
    'pronoun',
  );
  if (stops && !is(token, 'numeral', 'article')) return false;
  if (isAdverb(token, lexicon)) return false;
  return !isFiniteVerb(tokens, at, lexicon) || isReducedRelative(tokens, at, lexicon);
}

/** "veterans [interviewed] at a rally". */
const isReducedRelative = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  isPastForm(tokens[at], lexicon) &&
  is(tokens[at + 1], 'preposition') &&
  is(tokens[at - 1], 'role');

/** "Clinton and Trump", "officials and witnesses": a conjunction between two names or roles. */
const joinsNouns = (tokens: readonly Token[], at: number): boolean =>
  isSpeakerWord(tokens[at - 1]) &&
  (isSpeakerWord(tokens[at + 1]) || is(tokens[at + 1], 'article', 'numeral', 'title'));

const isSpeakerWord = (token: Token | undefined): boolean => isName(token) || is(token, 'role');

/** Cuts what leads up to the phrase: an opening "On Tuesday", the noun a clause hangs on. */
function nounPhraseStart(
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
  return nameAfterNoun(tokens, start, end, lexicon) ?? start;
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
    if (is(before, 'preposition', 'article', 'possessive', 'title', 'conjunction')) continue;
    if (is(tokens[at], 'article', 'numeral')) return at;
    const name = isName(tokens[at]) && !isName(before);
    if ((name || is(tokens[at], 'role')) && !isAdjective(before, lexicon) && !is(before, 'role'))
      return at;
  }
  if (lexicon.data.verbSecond) return end; // a verb may follow the opening itself
  return from + 1 < end && opensNounPhrase(tokens[from + 1]) ? from + 1 : end;
}

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
