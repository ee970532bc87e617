import type { Attribution } from '../reading/attribution';
import type { Lexicon } from '../reading/lexicon';
import type { Phrase } from '../reading/phrase';
import { is, isName, type Token } from '../reading/token';
import { isClausal } from './clausal';

/** An attribution with what follows it. */
interface Place {
  tokens: readonly Token[];
  attribution: Attribution;
  piece: Phrase;
  lexicon: Lexicon;
}

/** Something that speaks for reported words (above 0) or for a verb that means something else. */
interface Sign {
  weight: number;
  holds: (place: Place) => boolean;
}

/** Fewer words are seldom a statement. */
const short = 3;

/** More words are seldom an object. */
const long = 10;

/** Weights by logistic regression over attributions in news whose content stands behind them. */
const bias = 0.49;
const signs: Record<string, Sign> = {
  judgementVerb: {
    weight: -0.59,
    holds: ({ attribution }) => attribution.cue.verb.reports === 'judgement',
  },
  clauseVerb: {
    weight: -0.7,
    holds: ({ attribution }) => attribution.cue.verb.needsClause ?? false,
  },
  nounVerb: {
    weight: -0.23,
    holds: ({ attribution }) => (attribution.cue.verb.nouns ?? []).length > 0,
  },
  withParticle: { weight: -0.93, holds: ({ attribution: { cue } }) => cue.to > cue.head + 1 },
  gerund: { weight: 0.2, holds: ({ attribution }) => attribution.cue.form === 'gerund' },
  infinitive: { weight: -0.47, holds: ({ attribution }) => attribution.cue.form === 'infinitive' },
  modal: {
    weight: -0.28,
    holds: ({ tokens, attribution: { cue } }) =>
      tokens.slice(cue.from, cue.head).some((token) => is(token, 'modal')),
  },
  that: { weight: 0.55, holds: ({ tokens, piece }) => is(tokens[piece.from], 'complementiser') },
  question: {
    weight: -0.33,
    holds: ({ tokens, piece }) => is(tokens[piece.from], 'subordinator', 'relative'),
  },
  toDo: { weight: -1.03, holds: ({ tokens, piece }) => is(tokens[piece.from], 'infinitiveMark') },
  pronounFirst: { weight: 0.36, holds: ({ tokens, piece }) => is(tokens[piece.from], 'pronoun') },
  clausal: {
    weight: 0.53,
    holds: ({ tokens, piece, lexicon }) => isClausal(tokens, piece.from, lexicon),
  },
  shortContent: { weight: -0.88, holds: ({ piece }) => piece.to - piece.from <= short },
  longContent: { weight: 0.22, holds: ({ piece }) => piece.to - piece.from > long },
  noSource: { weight: -1.17, holds: ({ attribution }) => attribution.source === null },
  sharedSource: { weight: -0.3, holds: ({ attribution }) => attribution.order === 'shared' },
  pronounSource: {
    weight: 0.41,
    holds: (place) => is(firstOfSource(place), 'male', 'female', 'plural'),
  },
  relativeSource: { weight: -0.33, holds: (place) => is(firstOfSource(place), 'relative') },
  firstPerson: {
    weight: -0.34,
    holds: (place) =>
      is(firstOfSource(place), 'pronoun') &&
      !is(firstOfSource(place), 'male', 'female', 'plural', 'neuter'),
  },
  namedSource: { weight: 0.31, holds: (place) => sourceOf(place).some(isName) },
  roleSource: {
    weight: 0.35,
    holds: (place) => sourceOf(place).some((token) => is(token, 'role', 'organisation')),
  },
};

const sourceOf = ({ tokens, attribution: { source } }: Place): readonly Token[] =>
  source ? tokens.slice(source.from, source.to) : [];

const firstOfSource = (place: Place): Token | undefined => sourceOf(place)[0];

/** How likely what follows an attribution is reported speech, 0 to 1. */
export function reportedness(place: Place): number {
  const holding = Object.values(signs).filter(({ holds }) => holds(place));
  const sum = holding.reduce((total, { weight }) => total + weight, bias);
  return 1 / (1 + Math.exp(-sum));
}
