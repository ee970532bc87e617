import type { Lexicon } from './lexicon';
import { nounPhraseAfter } from './noun-phrase-after';
import type { Phrase } from './phrase';
import { is, isAny, isComma, isName, isRun, type Token } from './token';
import { isAdverb, isFiniteVerb, isGerund } from './word-kinds';

/** The source that begins here, with its appositions and relative clauses: "Lee, who lives here". */
export function sourceAfter(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): Phrase | null {
  const noun = nounPhraseAfter(tokens, from, lexicon);
  return noun && { from, to: describedEnd(tokens, noun.to, lexicon) };
}

/** Behind the relative clauses and appositions that follow a noun phrase. */
export function describedEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let to = is(tokens[from], 'relative') ? insertionEnd(tokens, from) : from;
  while (isComma(tokens[to]) && describes(tokens, to + 1, lexicon))
    to = insertionEnd(tokens, to + 1);
  return to;
}

/** Does an apposition or a relative clause begin here, and not the next clause? */
function describes(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (is(token, 'relative')) return true;
  if (isAny(token, 'pronoun', 'conjunction', 'subordinator', 'time') || isGerund(token, lexicon))
    return false;
  if (/^\d{1,3}$/.test(token?.text ?? '')) return isComma(tokens[at + 1]);
  const opens = isName(token) || isAny(token, 'article', 'possessive', 'role', 'title', 'numeral');
  return opens && !isClause(tokens, at, lexicon);
}

/** A noun phrase with a finite verb of its own is a clause, not an apposition. */
export function isClause(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const noun = nounPhraseAfter(tokens, at, lexicon);
  if (!noun) return false;
  let next = noun.to;
  while (isAdverb(tokens[next], lexicon)) next++;
  return isFiniteVerb(tokens, next, lexicon);
}

/** The next comma or the end of the sentence. */
function insertionEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && !isBreak(tokens[to])) to++;
  return to;
}

const isBreak = (token: Token | undefined): boolean =>
  isRun(token) || (token?.kind === 'punctuation' && /^[,.;:!?—–]|^--/.test(token.text));
