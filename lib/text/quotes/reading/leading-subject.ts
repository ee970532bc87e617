import type { Lexicon } from './lexicon';
import { nounPhraseAfter } from './noun-phrase-after';
import type { Phrase } from './phrase';
import { sourceAfter } from './source-after';
import { is, isAny, isComma, isName, isPause, isRun, type Token } from './token';
import {
  isAdverb,
  isFiniteVerb,
  isGerund,
  isParticiple,
  isPastForm,
  opensNounPhrase,
} from './word-kinds';

/** The subject of a sentence's main clause, behind an opening such as "On Monday,". */
export function leadingSubject(
  tokens: readonly Token[],
  before: number,
  lexicon: Lexicon,
  from = 0,
): Phrase | null {
  let first: Phrase | null = null;
  for (let at = from; at < before; at = behindComma(tokens, at, before)) {
    while (isOpening(tokens[at], lexicon)) at++;
    const subject = canBeSubject(tokens, at, lexicon) ? nounPhraseAfter(tokens, at, lexicon) : null;
    if (!subject || subject.from >= before || isTime(tokens, subject)) continue;
    if (hasVerb(tokens, subject, lexicon)) return withinLimit(subject, before);
    first ??= subject;
  }
  return first && withinLimit(first, before);
}

/** Behind the next comma or marked run. */
function behindComma(tokens: readonly Token[], from: number, before: number): number {
  let at = from;
  while (at < before && !isComma(tokens[at]) && !isRun(tokens[at])) at++;
  return at + 1;
}

function canBeSubject(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token || isAny(token, 'preposition', 'relative', 'subordinator')) return false;
  if (token.text.endsWith('.') && isComma(tokens[at + 1])) return false; // "in Beaumont, Tex.,"
  return opensNounPhrase(token) && !(at === 0 && isParticiple(token, lexicon));
}

/** Does a verb follow, also behind what is inserted: "Lee, a senator, met ..."? */
function hasVerb(tokens: readonly Token[], subject: Phrase, lexicon: Lexicon): boolean {
  const source = isPause(tokens[subject.to]) ? sourceAfter(tokens, subject.from, lexicon) : null;
  const inserted = source !== null && isPause(tokens[source.to]);
  let at = inserted ? source.to + 1 : subject.to;
  while (isAdverb(tokens[at], lexicon)) at++;
  return isFiniteVerb(tokens, at, lexicon) || (inserted && isPastForm(tokens[at], lexicon));
}

/** "The day before, ...", "A few days later, ...". */
const isTime = (tokens: readonly Token[], { from, to }: Phrase): boolean => {
  const phrase = tokens.slice(from, to);
  if (phrase.some((token) => is(token, 'time'))) return true;
  const counts = is(tokens[to], 'time') && !tokens[to]?.capital;
  return counts && !phrase.some((token, at) => (at > 0 && isName(token)) || is(token, 'role'));
};

const isOpening = (token: Token | undefined, lexicon: Lexicon): boolean =>
  isAny(token, 'conjunction', 'adverb') || (isAdverb(token, lexicon) && !isGerund(token, lexicon));

const withinLimit = ({ from, to }: Phrase, before: number): Phrase => ({
  from,
  to: Math.min(to, before),
});
