import type { Lexicon } from './lexicon';
import { nounPhraseBefore } from './noun-phrase-before';
import type { Phrase } from './phrase';
import { is, isComma, isName, isPause, type Token } from './token';
import { isAdverb, isFiniteVerb, isGerund, isPastForm } from './word-kinds';

/** How far before its verb a subject may stand, with what is inserted between them. */
const longestInsertion = 60;

/** The source that ends where its cue begins, with what is inserted between: "Lee, a senator, said". */
export function sourceBefore(
  tokens: readonly Token[],
  end: number,
  lexicon: Lexicon,
): Phrase | null {
  if (!isPause(tokens[end - 1])) return nounPhraseBefore(tokens, end, lexicon);
  const floor = Math.max(1, end - longestInsertion);
  for (let comma = end - 2; comma >= floor; comma--) {
    if (!isPause(tokens[comma]) || !opensInsertion(tokens[comma + 1], lexicon)) continue;
    const noun = nounPhraseBefore(tokens, comma, lexicon);
    if (noun && isSpeaking(tokens, noun) && !isInside(tokens, noun, lexicon)) {
      return { from: apposedFrom(tokens, noun, lexicon), to: end - 1 };
    }
  }
  return null;
}

/** Inside another insertion, so the source is further left: "who lives here", "of Ohio", "R-Fla.". */
const isInside = (tokens: readonly Token[], noun: Phrase, lexicon: Lexicon): boolean =>
  is(tokens[noun.from - 1], 'relative') ||
  (isFiniteVerb(tokens, noun.from - 1, lexicon) && is(tokens[noun.from - 2], 'relative')) ||
  (is(tokens[noun.from - 1], 'preposition') && isComma(tokens[noun.from - 2]) && noun.from > 2) ||
  isParty(tokens, noun);

/** "R-Fla.", "Pa.": a party or a state, behind the name it belongs to. */
const isParty = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from === 1 &&
  isComma(tokens[from - 1]) &&
  /^\p{Lu}[^.]*\.$|^\p{Lu}-/u.test(tokens[from]?.text ?? '');

/** In "Ann Lee, a senator, speaking in Ohio, said" the phrase begins with the name, if that opens the sentence. */
function apposedFrom(tokens: readonly Token[], { from }: Phrase, lexicon: Lexicon): number {
  if (!isComma(tokens[from - 1]) || isName(tokens[from])) return from;
  const name = nounPhraseBefore(tokens, from - 1, lexicon);
  const opens = name && (name.from === 0 || (name.from === 1 && is(tokens[0], 'conjunction')));
  return opens && isName(tokens[name.to - 1]) ? name.from : from;
}

/** What may begin an apposition, a relative clause or an aside. */
export const opensInsertion = (token: Token | undefined, lexicon: Lexicon): boolean =>
  isName(token) ||
  is(
    token,
    'article',
    'possessive',
    'numeral',
    'role',
    'title',
    'relative',
    'preposition',
    'subordinator',
  ) ||
  /^\d+$/.test(token?.text ?? '') ||
  isAdverb(token, lexicon) ||
  isGerund(token, lexicon) ||
  isPastForm(token, lexicon);

/** Only somebody who can speak takes an insertion: a name or a role, not "On Tuesday". */
const isSpeaking = (tokens: readonly Token[], { from, to }: Phrase): boolean => {
  const words = tokens.slice(from, to);
  return (
    words.some(
      (token) => isName(token) || is(token, 'role', 'pronoun', 'organisation', 'numeral'),
    ) && !words.every((token) => is(token, 'time', 'preposition', 'article'))
  );
};
