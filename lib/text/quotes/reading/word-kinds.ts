import type { Lexicon } from './lexicon';
import { is, isAny, isName, type Token } from './token';

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

/** "Asked", "Speaking", "Horrified", where they open a sentence. */
export const isParticiple = ({ lower }: Token, { verbs, data }: Lexicon): boolean =>
  verbs.has(lower) ||
  [...data.endings.gerund, ...data.endings.past].some((ending) => lower.endsWith(ending));

/** A word that is most likely the finite verb of its clause, judged by the words beside it. */
export function isFiniteVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  if (isAny(token, 'auxiliary', 'verb')) return true;
  const entries = lexicon.verbs.get(token.lower) ?? [];
  if (entries.some(({ noun, forms }) => !noun && forms.has('finite'))) return true;
  if (isPastForm(token, lexicon)) return isSubjectEnd(tokens[at - 1], lexicon);
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (isPresentForm(token, lexicon)) return isSingularSubject(before, after);
  return token.classes.size === 0 && isPlural(before, lexicon) && opensObject(after);
}

/** "plans [show] the": behind a plural and before an object even an unknown word is a verb. */
const isPlural = (token: Token | undefined, { data }: Lexicon): boolean =>
  token?.kind === 'word' &&
  !isAny(token, 'preposition', 'possessive', 'adverb', 'verb', 'auxiliary', 'time') &&
  endsIn(token.lower, data.endings.present ?? [], 2) &&
  !token.lower.endsWith('ss');

const opensObject = (token: Token | undefined): boolean =>
  isAny(token, 'article', 'possessive', 'objectPronoun', 'complementiser') &&
  !/^['’]/.test(token?.text ?? ''); // "News channel's" is no verb

/** "fixates", "words": a verb in the present or a plural. */
const isPresentForm = (token: Token, { data }: Lexicon): boolean =>
  token.classes.size === 0 && endsIn(token.lower, data.endings.present ?? [], 1);

/** "he fixates", "which fixates"; behind a name only before an object: "Lee fixates the line". */
const isSingularSubject = (before: Token | undefined, after: Token | undefined): boolean =>
  (isAny(before, 'pronoun', 'relative') && !isAny(before, 'plural', 'numeral', 'article')) ||
  ((isName(before) || before?.text === ')') && (opensObject(after) || is(after, 'preposition')));

const isSubjectEnd = (token: Token | undefined, lexicon: Lexicon): boolean =>
  isName(token) ||
  (is(token, 'pronoun') && !isAny(token, 'numeral', 'article')) ||
  isAny(token, 'role', 'relative', 'reflexive') ||
  token?.text === ')' ||
  isAdverb(token, lexicon);

/** A word that can open a noun phrase. */
export const opensNounPhrase = (token: Token | undefined): boolean =>
  isName(token) ||
  isAny(token, 'article', 'numeral', 'possessive', 'role', 'title', 'pronoun', 'plural') ||
  /^\d/.test(token?.text ?? '');

/** "to" before a verb, as in "to win"; not before a noun, as in "to reporters". */
export const isInfinitiveMark = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], 'infinitiveMark') &&
  !opensNounPhrase(tokens[at + 1]) &&
  !isAny(tokens[at + 1], 'medium', 'objectPronoun', 'organisation');
