import type { Lexicon } from './lexicon';
import type { Phrase } from './phrase';
import { is, isAny, isComma, isName, isNameParticle, isRun, isWord, type Token } from './token';
import { isAdjective, isAdverb, isFiniteVerb, isGerund, opensNounPhrase } from './word-kinds';

/** Longer phrases are rarely read right. */
const longestPhrase = 40;

/** The noun phrase that begins here, without what is inserted after it: "two officials in Ohio". */
export function nounPhraseAfter(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): Phrase | null {
  const first = tokens[from];
  if (
    isAny(first, 'pronoun', 'objectPronoun') &&
    !isAny(first, 'numeral', 'article', 'possessive')
  ) {
    return { from, to: from + 1 };
  }
  if (!opensNounPhrase(first) && !isPlainNoun(first, lexicon)) return null;
  let to = from + 1;
  while (to < from + longestPhrase && continues(tokens, from, to, lexicon)) to++;
  while (to > from + 1 && isWeakEnd(tokens[to - 1])) to--;
  if (isWeakEnd(tokens[from]) && to === from + 1 && !is(first, 'pronoun')) return null;
  return { from, to };
}

const isWeakEnd = (token: Token | undefined): boolean =>
  isAny(token, 'preposition', 'conjunction', 'article') && !isAny(token, 'numeral', 'plural');

/** A lower-case word that may be a noun or its adjective. */
const isPlainNoun = (token: Token | undefined, lexicon: Lexicon): boolean =>
  isWord(token) &&
  !isAdverb(token, lexicon) &&
  !isGerund(token, lexicon) &&
  !isAny(
    token,
    'auxiliary',
    'complementiser',
    'conjunction',
    'infinitiveMark',
    'preposition',
    'relative',
    'subordinator',
    'time',
    'verb',
  );

function continues(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || isRun(token)) return false;
  if (token.kind === 'punctuation') return continuesOverPunctuation(tokens, at);
  if (is(token, 'preposition')) return joinsPreposition(tokens, at);
  if (is(token, 'conjunction')) return joinsNouns(tokens, at, lexicon);
  if (is(token, 'genitive') && isName(before)) return true;
  if (isAny(token, 'article', 'possessive') && token.lower !== "'s") return isJoint(before);
  if (lexicon.data.verbSecond && isName(before) && !isName(token)) return false;
  return !isFiniteVerb(tokens, at, lexicon) && continuesWithNoun(tokens, from, at, lexicon);
}

function continuesWithNoun(
  tokens: readonly Token[],
  from: number,
  at: number,
  lexicon: Lexicon,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (is(token, 'date')) return is(before, 'article') && isPlainNoun(tokens[at + 1], lexicon);
  if (isName(token)) return joinsName(tokens, from, at, lexicon);
  if (isNameParticle(token) && isName(before) && isName(tokens[at + 1])) return true;
  if (isGerund(token, lexicon)) return isAny(before, 'article', 'possessive');
  return isPlainNoun(token, lexicon) && !is(token, 'pronoun');
}

const continuesOverPunctuation = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  return (
    text === '&' || text === '/' || (text === '(' && isShortBracket(tokens, at)) || text === ')'
  );
};

/** "(R-Ohio)", "(IRNA)". */
const isShortBracket = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 5).some((token) => token.text === ')');

/** "Clinton spokesman | Ann Lee", "former secretary of state | Ann Lee". */
function joinsName(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  if (isName(before) || isNameParticle(before) || isJoint(before) || leadsToName(before, lexicon))
    return true;
  if (is(tokens[at - 2], 'article')) return true;
  const phrase = tokens.slice(from, at);
  return phrase.some((token) => isAny(token, 'role', 'title')) && !phrase.some(isName);
}

/** After a preposition, an article or a possessive the phrase cannot end. */
const isJoint = (token: Token | undefined): boolean =>
  isAny(token, 'preposition', 'article', 'conjunction', 'possessive', 'title') ||
  token?.text === '(';

const leadsToName = (token: Token | undefined, lexicon: Lexicon): boolean =>
  isAny(token, 'role', 'title') ||
  isAdjective(token, lexicon) ||
  token?.text === '&' ||
  /^\d+$/.test(token?.text ?? '');

/** "of the House", "in Ohio" belong to it; "on Monday", "in a statement" do not. */
function joinsPreposition(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower === 'of') return true;
  const next = tokens.slice(at + 1, at + 5);
  const noun = next.find((token) => !isAny(token, 'article', 'possessive'));
  if (next.some((token) => isAny(token, 'medium', 'time')) || /^\d/.test(noun?.text ?? ''))
    return false;
  return (
    isPlaceLike(tokens[at]) &&
    (isName(noun) || is(next[0], 'article') || isAny(noun, 'organisation', 'role'))
  );
}

const isPlaceLike = (token: Token | undefined): boolean =>
  is(token, 'preposition') &&
  !is(token, 'subordinator') &&
  !is(token, 'adverb') &&
  !is(token, 'relative');

/** "Trump and Clinton", "officials and witnesses", but not "Trump and then left". */
const joinsNouns = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const next = tokens[at + 1];
  const nominal =
    isName(next) ||
    isAny(next, 'role', 'title', 'numeral') ||
    (is(next, 'article') && !isComma(tokens[at - 1]));
  return nominal && !isFiniteVerb(tokens, at + 1, lexicon);
};
