import { opensWithCapital } from '../../characters';
import type { WordClass } from '../language';
import { is, isAny, isName, isWord, type Token } from '../reading/token';
import { isGerund } from '../reading/word-kinds';
import { likelihood, type Sign } from './likelihood';
import type { Surroundings } from './recogniser';
import { quotednessWeights } from './weights';

/** A marked run in its sentence. */
export interface RunPlace {
  run: Token;
  words: readonly string[];
  tokens: readonly Token[];
  before: Token | undefined;
  after: Token | undefined;
  around: Surroundings;
}

/** Words of which more begin with a capital are a title. */
const titleShare = 0.6;

/** From so many words on a run is seldom anything but a quotation. */
const longRun = 8;

/** What tells a quotation from a title, a nickname or a scare quote. */
export const quotednessSigns: Readonly<Record<string, Sign<RunPlace>>> = {
  oneWord: { speaks: -1, holds: ({ words }) => words.length === 1 },
  twoWords: { speaks: -1, holds: ({ words }) => words.length === 2 },
  threeWords: { speaks: -1, holds: ({ words }) => words.length === 3 },
  long: { speaks: 1, holds: ({ words }) => words.length >= longRun },
  capital: { speaks: -1, holds: ({ run }) => run.capital },
  titleCase: { speaks: -1, holds: ({ words }) => words.length > 1 && isTitle(words) },
  stopped: { speaks: 1, holds: ({ run }) => /[,.!?]$/.test(run.text) },
  afterArticle: { speaks: 1, holds: ({ before }) => is(before, 'article') },
  afterPossessive: { speaks: -1, holds: ({ before }) => is(before, 'possessive') },
  afterNaming: { speaks: 1, holds: ({ before }) => is(before, 'naming') },
  afterMedium: { speaks: -1, holds: ({ before }) => isAny(before, 'medium', 'organisation') },
  afterGerund: { speaks: 1, holds: ({ before, around }) => isGerund(before, around.lexicon) },
  afterBe: { speaks: 1, holds: ({ before }) => is(before, 'be') },
  beforeName: { speaks: -1, holds: ({ after }) => isName(after) },
  beforePreposition: { speaks: 1, holds: ({ after }) => is(after, 'preposition') },
  besideAttribution: { speaks: -1, holds: ({ around }) => around.taken.length > 0 },
  inHeadline: { speaks: 1, holds: ({ tokens }) => isTitle(tokens.map(({ text }) => text)) },
  withReportingVerb: {
    speaks: 1,
    holds: ({ tokens, around }) => tokens.some(({ lower }) => around.lexicon.verbs.has(lower)),
  },
  afterOpening: { speaks: 1, holds: ({ before }) => before === undefined },
  beforeNoun: {
    speaks: -1,
    holds: ({ after }) => isWord(after) && after?.classes.size === 0 && !isName(after),
  },
  inBrackets: { speaks: -1, holds: ({ before }) => before?.text === '(' },
  withSmallWord: {
    speaks: 1,
    holds: ({ words, around }) =>
      words.some((word) => smallWords.some((kind) => hasClass(word, kind, around))),
  },
  withPerson: { speaks: 1, holds: ({ tokens, run }) => hasPersonBefore(tokens, run) },
};

/** How likely the marked run at this place is a quotation, 0 to 1. */
export function quotedness(tokens: readonly Token[], at: number, around: Surroundings): number {
  const place = runPlace(tokens, at, around);
  return place ? likelihood(quotednessSigns, quotednessWeights, place) : 0;
}

/** A marked run with what the signs look at. */
export function runPlace(
  tokens: readonly Token[],
  at: number,
  around: Surroundings,
): RunPlace | null {
  const run = tokens[at];
  if (!run) return null;
  const words = run.text.trim().split(/\s+/);
  return { run, words, tokens, before: tokens[at - 1], after: tokens[at + 1], around };
}

/** Words of sentences rather than of names. */
const smallWords = ['auxiliary', 'pronoun', 'possessive', 'negation'] as const;

const hasClass = (word: string, kind: WordClass, { lexicon }: Surroundings): boolean =>
  lexicon.classes.get(word.toLowerCase())?.has(kind) ?? false;

function isTitle(words: readonly string[]): boolean {
  const capitals = words.filter(opensWithCapital);
  return capitals.length > words.length * titleShare;
}

/** "he", "she" before it in the sentence. */
const hasPersonBefore = (tokens: readonly Token[], run: Token): boolean =>
  tokens.some((token) => token.start < run.start && isAny(token, 'male', 'female'));
