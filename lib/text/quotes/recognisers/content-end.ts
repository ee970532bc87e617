import type { Attribution } from '../reading/attribution';
import type { Lexicon } from '../reading/lexicon';
import type { Reading } from '../reading/reading';
import { is, isComma, isPause, isRun, type Token } from '../reading/token';
import { isFiniteVerb, isGerund } from '../reading/word-kinds';

/** Where the content that begins behind an attribution ends. */
export function contentEnd(reading: Reading, attribution: Attribution, lexicon: Lexicon): number {
  const { tokens } = reading;
  const from = attribution.to;
  const { prefix } = attribution.cue;
  const next = nextAttribution(reading, attribution);
  const limit = prefix !== null && prefix >= from ? Math.min(prefix, next) : next;
  const opening = openingEnds(tokens, attribution);
  const ends = isClausal(tokens, from, lexicon) ? () => false : nounEnds(tokens, from, lexicon);
  for (let at = from + 1; at < limit; at++) {
    if (tokens[at]?.text === ';' || opensAccording(tokens, at, lexicon)) return at;
    if (isRunEnd(tokens, at, lexicon) || isLastDash(tokens, at) || ends(at) || opening(at))
      return at;
  }
  return limit;
}

/** Does a clause follow: "that", a pronoun, a question word, marked words, or a verb before long? */
export function isClausal(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (isRun(first) || is(first, 'complementiser', 'subordinator', 'relative', 'infinitiveMark'))
    return true;
  if (is(first, 'pronoun')) return true;
  for (let at = from + 1; at < tokens.length && !isPause(tokens[at]); at++) {
    if (is(tokens[at], 'relative', 'complementiser')) return false;
    if (isFiniteVerb(tokens, at, lexicon)) return true;
  }
  return false;
}

/** In "While she said it was late, he went on" the comma ends what she said. */
function openingEnds(
  tokens: readonly Token[],
  { from, to, cue }: Attribution,
): (at: number) => boolean {
  const opener = is(tokens[from - 1], 'subordinator') && (from === 1 || isComma(tokens[from - 2]));
  if (!opener && !(from === 0 && cue.form === 'gerund')) return () => false;
  return (at) =>
    at > to + 2 && isComma(tokens[at]) && !is(tokens[at + 1], 'conjunction', 'relative');
}

/** What is only named, and not told in a clause, ends at the next clause. */
function nounEnds(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): (at: number) => boolean {
  const inner = tokens.findIndex(
    (token, at) => at >= from && is(token, 'relative', 'complementiser', 'infinitiveMark'),
  );
  return (at) => {
    if (isComma(tokens[at])) {
      const next = tokens[at + 1];
      const clause = is(next, 'conjunction', 'pronoun', 'relative', 'subordinator');
      return clause || isGerund(next, lexicon);
    }
    return is(tokens[at], 'auxiliary') && (inner < 0 || at < inner);
  };
}

/** A comma inside the marks ends what is quoted, where an adjunct follows. */
function isRunEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const run = tokens[at - 1];
  if (!run || !isRun(run) || !/,$/.test(run.text)) return false;
  return (
    is(tokens[at], 'preposition') ||
    isGerund(tokens[at], lexicon) ||
    isFiniteVerb(tokens, at, lexicon)
  );
}

/** Behind a dash that no second one closes, the reporter speaks. */
const isLastDash = (tokens: readonly Token[], at: number): boolean =>
  isDash(tokens[at]) && !tokens.some((token, other) => other !== at && isDash(token));

const isDash = (token: Token | undefined): boolean => isPause(token) && !isComma(token);

/** Content ends where the next attribution of the sentence begins that is not part of it. */
function nextAttribution({ tokens, attributions }: Reading, attribution: Attribution): number {
  const next = attributions.find(
    (other) => other.from > attribution.to && (isSibling(tokens, other) || isJoined(tokens, other)),
  );
  return next ? next.from : tokens.length;
}

/** ", and Clinton said", "; officials said". */
const isSibling = (tokens: readonly Token[], { from, order }: Attribution): boolean =>
  order === 'source-first' &&
  (is(tokens[from - 1], 'conjunction') ||
    tokens[from - 1]?.text === ';' ||
    (isComma(tokens[from - 2]) && is(tokens[from - 1], 'preposition')));

/** ", adding that", "and said": goes on with the same subject; "and would say" is still reported. */
function isJoined(tokens: readonly Token[], { from, order, cue }: Attribution): boolean {
  if (order !== 'shared' || cue.form === 'infinitive') return false;
  const modal = tokens.slice(cue.from, cue.head).some((token) => is(token, 'modal'));
  return !modal && (from < cue.from || isRun(tokens[from - 1]));
}

const opensAccording = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  isComma(tokens[at]) &&
  lexicon.data.accordingBefore.some((phrase) =>
    phrase.split(' ').every((word, place) => tokens[at + 1 + place]?.lower === word),
  );
