import type { Lexicon } from './lexicon';
import { nounPhraseAfter } from './noun-phrase-after';
import type { Phrase } from './phrase';
import { is, isComma, type Token } from './token';
import { isAdverb, isGerund, opensNounPhrase } from './word-kinds';

/** The subject of a sentence's main clause, behind an opening such as "On Monday,". */
export function leadingSubject(
  tokens: readonly Token[],
  before: number,
  lexicon: Lexicon,
  from = 0,
): Phrase | null {
  let at = from;
  while (at < before) {
    while (isOpening(tokens[at], lexicon)) at++;
    const subject = canBeSubject(tokens, at, lexicon) ? nounPhraseAfter(tokens, at, lexicon) : null;
    if (subject && !isTime(tokens, subject)) return withinLimit(subject, before);
    while (at < before && !isComma(tokens[at])) at++;
    at++;
  }
  return null;
}

function canBeSubject(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token || is(token, 'preposition', 'subordinator')) return false;
  if (token.text.endsWith('.') && isComma(tokens[at + 1])) return false; // "in Beaumont, Tex.,"
  return opensNounPhrase(token) && !(at === 0 && isParticiple(token, lexicon));
}

/** "Asked why, ...", "Speaking in Ohio, ...". */
const isParticiple = ({ lower }: Token, { verbs, data }: Lexicon): boolean =>
  verbs.has(lower) || data.endings.gerund.some((ending) => lower.endsWith(ending));

/** "The day before, ...". */
const isTime = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens.slice(from, to).some((token) => is(token, 'time'));

const isOpening = (token: Token | undefined, lexicon: Lexicon): boolean =>
  is(token, 'conjunction', 'adverb') || (isAdverb(token, lexicon) && !isGerund(token, lexicon));

const withinLimit = (phrase: Phrase | null, before: number): Phrase | null =>
  phrase && phrase.from < before ? { from: phrase.from, to: Math.min(phrase.to, before) } : null;
