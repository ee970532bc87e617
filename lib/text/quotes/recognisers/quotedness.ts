import { is, isName, type Token } from '../reading/token';
import { isGerund } from '../reading/word-kinds';
import type { Surroundings } from './recogniser';

/** A marked run in its sentence. */
interface Place {
  run: Token;
  words: readonly string[];
  tokens: readonly Token[];
  before: Token | undefined;
  after: Token | undefined;
  around: Surroundings;
}

/** Something that speaks for a quotation (above 0) or for a title, nickname or scare quote. */
interface Sign {
  weight: number;
  holds: (place: Place) => boolean;
}

/** Words of which more begin with a capital are a title. */
const titleShare = 0.6;

/** From so many words on a run is seldom anything but a quotation. */
const longRun = 8;

/** Weights by logistic regression over marked runs of news that no attribution covers. */
const bias = 0.67;
const signs: Record<string, Sign> = {
  oneWord: { weight: -1.1, holds: ({ words }) => words.length === 1 },
  twoWords: { weight: -0.7, holds: ({ words }) => words.length === 2 },
  threeWords: { weight: -0.5, holds: ({ words }) => words.length === 3 },
  long: { weight: 1.1, holds: ({ words }) => words.length >= longRun },
  capital: { weight: -0.7, holds: ({ run }) => run.capital },
  titleCase: { weight: -1.2, holds: ({ words }) => words.length > 1 && isTitle(words) },
  stopped: { weight: 0.7, holds: ({ run }) => /[,.!?]$/.test(run.text) },
  afterArticle: { weight: 0.4, holds: ({ before }) => is(before, 'article') },
  afterPossessive: { weight: -0.35, holds: ({ before }) => is(before, 'possessive') },
  afterNaming: { weight: 0.9, holds: ({ before }) => is(before, 'naming') },
  afterMedium: { weight: -1.2, holds: ({ before }) => is(before, 'medium', 'organisation') },
  afterLikeness: { weight: -0.5, holds: ({ before }) => is(before, 'likeness') },
  afterGerund: { weight: 0.7, holds: ({ before, around }) => isGerund(before, around.lexicon) },
  afterBe: { weight: 0.6, holds: ({ before }) => is(before, 'be') },
  beforeName: { weight: -0.5, holds: ({ after }) => isName(after) },
  beforePreposition: { weight: 0.4, holds: ({ after }) => is(after, 'preposition') },
  besideAttribution: { weight: -0.45, holds: ({ around }) => around.taken.length > 0 },
  inHeadline: { weight: 1.4, holds: ({ tokens }) => isTitle(tokens.map(({ text }) => text)) },
  withReportingVerb: {
    weight: 0.8,
    holds: ({ tokens, around }) => tokens.some(({ lower }) => around.lexicon.verbs.has(lower)),
  },
  withPerson: { weight: 0.55, holds: ({ tokens, run }) => hasPersonBefore(tokens, run) },
};

/** How likely the marked run at this place is a quotation, 0 to 1. */
export function quotedness(tokens: readonly Token[], at: number, around: Surroundings): number {
  const run = tokens[at];
  if (!run) return 0;
  const words = run.text.trim().split(/\s+/);
  const place = { run, words, tokens, before: tokens[at - 1], after: tokens[at + 1], around };
  const holding = Object.values(signs).filter(({ holds }) => holds(place));
  const sum = holding.reduce((total, { weight }) => total + weight, bias);
  return 1 / (1 + Math.exp(-sum));
}

function isTitle(words: readonly string[]): boolean {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length > words.length * titleShare;
}

/** "he", "she" before it in the sentence. */
const hasPersonBefore = (tokens: readonly Token[], run: Token): boolean =>
  tokens.some((token) => token.start < run.start && is(token, 'male', 'female'));
