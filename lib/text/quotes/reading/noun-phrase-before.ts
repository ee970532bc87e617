import type { Lexicon } from './lexicon';
import { beforeTime, canEndNounPhrase, isInline } from './noun-phrase-end';
import { nounPhraseStart } from './noun-phrase-start';
import type { Phrase } from './phrase';
import { is, isAny, isName, isRun, type Token } from './token';
import { isAdverb, isFiniteVerb, isPastForm } from './word-kinds';

/** Longer subjects are rarely read right. */
const longestPhrase = 30;

/** The noun phrase that ends where its verb begins: "two officials in the region" said. */
export function nounPhraseBefore(
  tokens: readonly Token[],
  end: number,
  lexicon: Lexicon,
): Phrase | null {
  const trimmed = beforeTime(tokens, end);
  if (trimmed !== end) return nounPhraseBefore(tokens, trimmed, lexicon);
  const last = tokens[end - 1];
  if (isAny(last, 'pronoun', 'relative')) return { from: end - 1, to: end };
  if (is(last, 'reflexive')) return withReflexive(nounPhraseBefore(tokens, end - 1, lexicon));
  if (!canEndNounPhrase(last, lexicon)) return null;
  let from = end - 1;
  const floor = Math.max(0, end - longestPhrase);
  while (from > floor && continues(tokens, from - 1, lexicon)) from--;
  const start = nounPhraseStart(tokens, from, end, lexicon);
  return start < end ? { from: start, to: end } : null;
}

/** "Lee herself". */
const withReflexive = (phrase: Phrase | null): Phrase | null =>
  phrase && { from: phrase.from, to: phrase.to + 1 };

/** Does the phrase go on to the left with this token? */
function continues(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isRun(token)) return isInline(token);
  if (token.kind === 'punctuation') return '()&/'.includes(token.text);
  if (token.lower === 'of') return true;
  if (is(token, 'conjunction')) return joinsNouns(tokens, at);
  if (isBoundary(token) || isAdverb(token, lexicon)) return false;
  return !isFiniteVerb(tokens, at, lexicon) || isReducedRelative(tokens, at, lexicon);
}

const isBoundary = (token: Token): boolean =>
  isAny(
    token,
    'auxiliary',
    'complementiser',
    'infinitiveMark',
    'relative',
    'subordinator',
    'pronoun',
  ) && !isAny(token, 'numeral', 'article');

/** "veterans [interviewed] at a rally". */
const isReducedRelative = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  isPastForm(tokens[at], lexicon) &&
  is(tokens[at + 1], 'preposition') &&
  is(tokens[at - 1], 'role');

/** "Clinton and Trump", "officials and witnesses": a conjunction between two names or roles. */
const joinsNouns = (tokens: readonly Token[], at: number): boolean =>
  isSpeakerWord(tokens[at - 1]) &&
  (isSpeakerWord(tokens[at + 1]) || isAny(tokens[at + 1], 'article', 'numeral', 'title'));

const isSpeakerWord = (token: Token | undefined): boolean => isName(token) || is(token, 'role');
