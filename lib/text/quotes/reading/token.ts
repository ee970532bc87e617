import type { Span } from '../../span';
import type { WordClass } from '../language';
import type { MarkedRun } from '../marks/marked-run';

/** A word, a punctuation mark, or a whole marked run, which counts as one opaque token. */
export interface Token extends Span {
  kind: 'word' | 'punctuation' | 'run';
  text: string;
  lower: string;
  /** Begins with a capital letter (a run: its first word does). */
  capital: boolean;
  classes: ReadonlySet<WordClass>;
  run: MarkedRun | null;
}

/** Whether a word is of a class. */
export const is = (token: Token | undefined, wanted: WordClass): boolean =>
  token?.classes.has(wanted) ?? false;

/** Whether a word is of one of some classes; most words are of none. */
export function isAny(token: Token | undefined, ...classes: WordClass[]): boolean {
  if (!token || token.classes.size === 0) return false;
  for (const wanted of classes) if (token.classes.has(wanted)) return true;
  return false;
}

export const isComma = (token: Token | undefined): boolean => token?.text === ',';

/** A comma or a dash: what may stand on both sides of an insertion. */
export const isPause = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' && /^(?:,|[—–―]|--?)$/.test(token.text);

export const isWord = (token: Token | undefined): boolean => token?.kind === 'word';

export const isRun = (token: Token | undefined): boolean => token?.kind === 'run';

/** A run that ends like a clause of its own does not belong to a noun phrase. */
export const endsClause = (token: Token): boolean => /[,.!?…—–-]['’”"]?$/.test(token.text.trim());

/** A marked run with a comma before its closing mark. */
export const closesWithComma = (token: Token | undefined): boolean =>
  isRun(token) && /,$/.test(token?.text ?? '');

/** A word with a capital that is not one of the small words of the language. */
export const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !isSmallWord(token);

/** "the", "of", "is": a word that only holds others together. */
export const isSmallWord = (token: Token | undefined): boolean => isAny(token, ...smallWords);

const smallWords: readonly WordClass[] = [
  'article',
  'auxiliary',
  'complementiser',
  'conjunction',
  'infinitiveMark',
  'negation',
  'preposition',
  'pronoun',
  'relative',
  'subordinator',
];

/** "van der", "al", "de": the small words inside names. */
export const isNameParticle = (token: Token | undefined): boolean =>
  nameParticle.test(token?.lower ?? '');

const nameParticle = /^(?:al|bin|da|de|del|den|der|di|dos|du|el|la|le|van|von)$/;
