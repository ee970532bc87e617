import type { Lexicon } from './lexicon';
import { is, isName, type Token } from './token';

const endsIn = (word: string, endings: readonly string[], longest = 2): boolean =>
  endings.some((ending) => word.length > ending.length + longest && word.endsWith(ending));

/** "also", "repeatedly"; "Now" too, at the head of a sentence. */
export const isAdverb = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.kind === 'word' &&
  (is(token, 'adverb') ||
    (!token.capital && !is(token, 'role') && endsIn(token.lower, lexicon.data.endings.adverb)));

export const isGerund = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  endsIn(token.lower, lexicon.data.endings.gerund) &&
  !is(token, 'preposition');

/** "conservative", "retired": may stand between an article and a name. */
export const isAdjective = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  endsIn(token.lower, lexicon.data.endings.adjective, 1);

/** "joined", "asked": a regular past, or the participle that looks like one. */
export const isPastForm = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.kind === 'word' && !token.capital && endsIn(token.lower, lexicon.data.endings.past, 1);

/** A word that is most likely the finite verb of its clause, judged by the word before it. */
export function isFiniteVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  if (is(token, 'auxiliary', 'verb')) return true;
  const entries = lexicon.verbs.get(token.lower) ?? [];
  if (entries.some(({ noun, forms }) => !noun && forms.has('finite'))) return true;
  return isPastForm(token, lexicon) && isSubjectEnd(tokens[at - 1], lexicon);
}

const isSubjectEnd = (token: Token | undefined, lexicon: Lexicon): boolean =>
  isName(token) || is(token, 'pronoun', 'role', 'relative') || isAdverb(token, lexicon);

/** A word that can open a noun phrase. */
export const opensNounPhrase = (token: Token | undefined): boolean =>
  isName(token) ||
  is(token, 'article', 'numeral', 'possessive', 'role', 'title', 'pronoun', 'plural') ||
  /^\d/.test(token?.text ?? '');
