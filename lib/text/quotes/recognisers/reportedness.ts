import type { Attribution } from '../reading/attribution';
import type { Lexicon } from '../reading/lexicon';
import type { Phrase } from '../reading/phrase';
import { is, isAny, isName, type Token } from '../reading/token';
import { isAdverb, isGerund } from '../reading/word-kinds';
import { isClausal } from './clausal';
import { likelihood, type Sign } from './likelihood';
import { reportednessWeights } from './weights';

/** An attribution with what follows it. */
export interface ReportPlace {
  tokens: readonly Token[];
  attribution: Attribution;
  piece: Phrase;
  lexicon: Lexicon;
}

/** Fewer words are seldom a statement. */
const short = 3;

/** What tells reported speech from a verb that means something else. */
export const reportednessSigns: Readonly<Record<string, Sign<ReportPlace>>> = {
  judgementVerb: {
    speaks: -1,
    holds: ({ attribution }) => attribution.cue.verb.reports === 'judgement',
  },
  clauseVerb: {
    speaks: -1,
    holds: ({ attribution }) => attribution.cue.verb.needsClause ?? false,
  },
  nounVerb: {
    speaks: -1,
    holds: ({ attribution }) => (attribution.cue.verb.nouns ?? []).length > 0,
  },
  withParticle: { speaks: -1, holds: ({ attribution: { cue } }) => cue.to > cue.head + 1 },
  gerund: { speaks: 1, holds: ({ attribution }) => attribution.cue.form === 'gerund' },
  infinitive: { speaks: -1, holds: ({ attribution }) => attribution.cue.form === 'infinitive' },
  modal: {
    speaks: -1,
    holds: ({ tokens, attribution: { cue } }) =>
      tokens.slice(cue.from, cue.head).some((token) => is(token, 'modal')),
  },
  that: { speaks: 1, holds: ({ tokens, piece }) => is(tokens[piece.from], 'complementiser') },
  toDo: { speaks: -1, holds: ({ tokens, piece }) => is(tokens[piece.from], 'infinitiveMark') },
  pronounFirst: { speaks: 1, holds: ({ tokens, piece }) => is(tokens[piece.from], 'pronoun') },
  clausal: {
    speaks: 1,
    holds: ({ tokens, piece, lexicon }) => isClausal(tokens, piece.from, lexicon),
  },
  shortContent: { speaks: -1, holds: ({ piece }) => piece.to - piece.from <= short },
  noSource: { speaks: -1, holds: ({ attribution }) => attribution.source === null },
  sharedSource: { speaks: -1, holds: ({ attribution }) => attribution.order === 'shared' },
  pronounSource: {
    speaks: 1,
    holds: (place) => isAny(firstOfSource(place), 'male', 'female', 'plural'),
  },
  relativeSource: { speaks: -1, holds: (place) => is(firstOfSource(place), 'relative') },
  firstPerson: {
    speaks: -1,
    holds: (place) =>
      is(firstOfSource(place), 'pronoun') &&
      !isAny(firstOfSource(place), 'male', 'female', 'plural', 'neuter'),
  },
  namedSource: { speaks: 1, holds: (place) => sourceOf(place).some(isName) },
  negated: { speaks: -1, holds: ({ attribution }) => attribution.cue.negated },
  passive: { speaks: -1, holds: ({ attribution }) => attribution.cue.form === 'passive' },
  gerundFirst: {
    speaks: -1,
    holds: ({ tokens, piece, lexicon }) => isGerund(tokens[piece.from], lexicon),
  },
  nameFirst: { speaks: 1, holds: ({ tokens, piece }) => isName(tokens[piece.from]) },
  possessiveFirst: {
    speaks: 1,
    holds: ({ tokens, piece }) => is(tokens[piece.from], 'possessive'),
  },
  adverbFirst: {
    speaks: -1,
    holds: ({ tokens, piece, lexicon }) => isAdverb(tokens[piece.from], lexicon),
  },
  condition: {
    speaks: -1,
    holds: ({ tokens, attribution }) => is(tokens[attribution.from - 1], 'subordinator'),
  },
  plainSource: {
    speaks: -1,
    holds: (place) => sourceOf(place).every(({ capital, classes }) => !capital && !classes.size),
  },
  roleSource: {
    speaks: 1,
    holds: (place) => sourceOf(place).some((token) => isAny(token, 'role', 'organisation')),
  },
};

const sourceOf = ({ tokens, attribution: { source } }: ReportPlace): readonly Token[] =>
  source ? tokens.slice(source.from, source.to) : [];

const firstOfSource = (place: ReportPlace): Token | undefined => sourceOf(place)[0];

/** How likely what follows an attribution is reported speech, 0 to 1. */
export const reportedness = (place: ReportPlace): number =>
  likelihood(reportednessSigns, reportednessWeights, place);
