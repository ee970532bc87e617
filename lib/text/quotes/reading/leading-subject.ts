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
): Phrase | null {
  let at = 0;
  while (at < before) {
    while (isOpening(tokens[at], lexicon)) at++;
    if (opensNounPhrase(tokens[at]) && !is(tokens[at], 'preposition', 'subordinator')) {
      return withinLimit(nounPhraseAfter(tokens, at, lexicon), before);
    }
    while (at < before && !isComma(tokens[at])) at++;
    at++;
  }
  return null;
}

const isOpening = (token: Token | undefined, lexicon: Lexicon): boolean =>
  is(token, 'conjunction', 'adverb') || (isAdverb(token, lexicon) && !isGerund(token, lexicon));

const withinLimit = (phrase: Phrase | null, before: number): Phrase | null =>
  phrase && phrase.from < before ? { from: phrase.from, to: Math.min(phrase.to, before) } : null;
