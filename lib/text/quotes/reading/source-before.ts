import { opensWithCapital } from '../../characters';
import type { Lexicon } from './lexicon';
import { nounPhraseBefore } from './noun-phrase-before';
import type { Phrase } from './phrase';
import { is, isAny, isComma, isName, isPause, type Token } from './token';
import { isAdverb, isFiniteVerb, isGerund, isPastForm } from './word-kinds';

/** How far before its verb a subject may stand, with what is inserted between them. */
const longestInsertion = 60;

/** The source that ends where its cue begins, with what is inserted between: "Lee, a senator, said". */
export function sourceBefore(
  tokens: readonly Token[],
  end: number,
  lexicon: Lexicon,
): Phrase | null {
  const nearest = nearestSource(tokens, end, lexicon);
  return nearest && (conjoined(tokens, nearest, lexicon) ?? nearest);
}

/** "Ann Lee, the mayor, and John Smith": with whoever opens the sentence and is described between commas. */
function conjoined(
  tokens: readonly Token[],
  { from, to }: Phrase,
  lexicon: Lexicon,
): Phrase | null {
  const joint = from - 1;
  if (!is(tokens[joint], 'conjunction') || !isComma(tokens[joint - 1]) || !isName(tokens[from]))
    return null;
  const first = nearestSource(tokens, joint, lexicon);
  const aside = first && tokens.slice(0, joint).findIndex(isComma) + 1;
  if (!first || !aside || first.from > 0 || !isName(tokens[0])) return null;
  const describes = isAny(tokens[aside], 'article', 'possessive', 'role', 'title', 'relative');
  return describes || isNumber(tokens[aside]) ? { from: 0, to } : null;
}

function nearestSource(tokens: readonly Token[], end: number, lexicon: Lexicon): Phrase | null {
  if (!isPause(tokens[end - 1])) return nounPhraseBefore(tokens, end, lexicon);
  const floor = Math.max(1, end - longestInsertion);
  for (let comma = end - 2; comma >= floor; comma--) {
    if (!isPair(tokens[comma], tokens[end - 1])) continue;
    if (!opensInsertion(tokens[comma + 1], lexicon)) continue;
    const noun = nounPhraseBefore(tokens, comma, lexicon);
    if (noun && isSpeaking(tokens, noun) && !isInside(tokens, noun, lexicon)) {
      return { from: apposedFrom(tokens, noun, lexicon), to: end - 1 };
    }
  }
  return null;
}

/** A dash closes what a dash has opened. */
const isPair = (opening: Token | undefined, closing: Token | undefined): boolean =>
  isPause(opening) && isComma(opening) === isComma(closing);

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
  opensWithCapital(tokens[from]?.text ?? '') &&
  /^[^.]+\.$|^.-/.test(tokens[from]?.text ?? '');

/** In "Ann Lee, 44, a nurse, speaking in Ohio, said" the phrase begins with the name that opens its clause. */
function apposedFrom(tokens: readonly Token[], { from }: Phrase, lexicon: Lexicon): number {
  if (isName(tokens[from])) return from;
  for (let comma = from - 1; comma > 0 && isComma(tokens[comma]); ) {
    const name = isNumber(tokens[comma - 1])
      ? { from: comma - 1, to: comma }
      : nounPhraseBefore(tokens, comma, lexicon);
    if (!name) return from;
    if (opensSentence(tokens, name) && isNamed(tokens[name.to - 1])) return name.from;
    comma = name.from - 1;
  }
  return from;
}

const isNamed = (token: Token | undefined): boolean => isName(token) && !is(token, 'adverb');

const isNumber = (token: Token | undefined): boolean => /^\d{1,3}$/.test(token?.text ?? '');

const opensSentence = (tokens: readonly Token[], { from }: Phrase): boolean =>
  from === 0 || (from === 1 && is(tokens[0], 'conjunction'));

/** What may begin an apposition, a relative clause or an aside. */
export const opensInsertion = (token: Token | undefined, lexicon: Lexicon): boolean =>
  isName(token) ||
  isAny(
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
      (token) => isName(token) || isAny(token, 'role', 'pronoun', 'organisation', 'numeral'),
    ) && !words.every((token) => isAny(token, 'time', 'preposition', 'article'))
  );
};

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  '<Ann Lee, 67, a retired nurse in Springfield>, [said] {the plan had failed}.',
  '<Ann Lee, curator and director of exhibits at the museum>, [said] {the plan had failed}.',
  '<A former candidate -- Ann Lee, who lost in Ohio> -- [said] {the plan had failed}.',
  '<Ann Lee, the mayor, and John Smith, the governor>, [said] {the plan had failed}.',
  '<Ann Lee, who lives here, and John Smith> [said] {the plan had failed}.',
  'However, <the council, which runs the schools in Ohio and Texas>, [said] {the plan had failed}.',
];
