import type { WordClass } from '../../language';
import { is, isAny, isPause, type Token } from '../../reading/token';
import { type Discourse, type Resolver, type Voice, voiceOf } from '../discourse';

/** "the official": a source quoted before, a member of the cast by its role, or the phrase itself. */
export const nominal: Resolver = (source, discourse) => {
  const phrase = phraseOf(source.tokens);
  const head = headOf(phrase);
  if (!head) return null;
  const definite = is(phrase[0], 'article') && phrase[0]?.lower.startsWith('th');
  if (definite) {
    const known =
      quotedBefore(head.lower, discourse) ??
      byRole(phrase, head.lower, source.start, discourse) ??
      byName(phrase, head, source.start, discourse);
    if (known) return known;
    if (is(head, 'role') && !head.lower.endsWith('s') && !is(head, 'organisation')) return null;
  }
  return canSpeak(head) ? unnamed(phrase, head, discourse) : null;
};

/** People, bodies and what they publish; of other nouns only plurals: "militants". */
const canSpeak = (head: Token): boolean =>
  isAny(head, ...speakers) ||
  (head.capital && !isAny(head, 'article', 'possessive')) ||
  isPlural(head);

const speakers: readonly WordClass[] = ['role', 'organisation', 'medium', 'plural', 'numeral'];

const isPlural = ({ lower }: Token): boolean => /[^s]s$/.test(lower);

/** The phrase up to its first aside. */
function phraseOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token) => isPause(token) || is(token, 'relative'));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** The last noun before the first preposition that can speak: "an internal [letter] seen by ...". */
function headOf(phrase: readonly Token[]): Token | undefined {
  const end = phrase.findIndex((token, at) => at > 0 && is(token, 'preposition'));
  const nouns = end < 0 ? phrase : phrase.slice(0, end);
  return nouns.findLast((token) => isAny(token, ...speakers)) ?? nouns.at(-1);
}

const quotedBefore = (head: string, { spoken }: Discourse): Voice | undefined =>
  spoken.findLast(({ voice }) => voice.head === head)?.voice;

/** "the Florida senator": somebody the article has described with these words. */
function byRole(
  phrase: readonly Token[],
  head: string,
  before: number,
  discourse: Discourse,
): Voice | undefined {
  const words = phrase.slice(1).map((token) => token.lower);
  const fitting = discourse.cast.members.filter(
    ({ descriptions, mentions, person }) =>
      person &&
      descriptions.has(head) &&
      (mentions[0]?.start ?? before) < before &&
      words.every((word) => descriptions.has(word)),
  );
  return fitting.length === 1 && fitting[0] ? voiceOf(fitting[0], discourse) : undefined;
}

/** "the survey": the only body or paper named before that is called one. */
function byName(
  phrase: readonly Token[],
  head: Token,
  before: number,
  discourse: Discourse,
): Voice | undefined {
  if (!isAny(head, 'organisation', 'medium')) return undefined;
  const words = phrase.slice(1).map((token) => token.lower);
  const fitting = discourse.cast.members.filter(
    ({ parts, mentions, person }) =>
      !person &&
      parts.length > 1 &&
      isKind(parts, head.lower) &&
      (mentions[0]?.start ?? before) < before &&
      words.every((word) => parts.includes(word)),
  );
  return fitting.length === 1 && fitting[0] ? voiceOf(fitting[0], discourse) : undefined;
}

/** "Tide Survey" is a survey, and so is "Survey of Tides". */
const isKind = (parts: readonly string[], kind: string): boolean =>
  parts.at(-1) === kind || (parts.includes(kind) && parts[parts.indexOf(kind) + 1] === 'of');

function unnamed(phrase: readonly Token[], head: Token, discourse: Discourse): Voice | null {
  const first = phrase[0];
  const last = phrase.at(-1);
  if (!first || !last) return null;
  const text = discourse.text.slice(first.start, last.end);
  const plural =
    isAny(first, 'plural', 'numeral') ||
    isPlural(head) ||
    phrase.some((token) => is(token, 'conjunction'));
  const span = { start: first.start, end: last.end };
  return { member: null, named: false, phrase: text, plural, head: head.lower, mentions: [span] };
}
