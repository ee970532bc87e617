import { isDefined } from '../defined';
import type { Proposal } from '../proposal';
import type { Lexicon } from '../reading/lexicon';
import { nounPhraseBefore } from '../reading/noun-phrase-before';
import { type Phrase, spanOf } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { sourceAfter } from '../reading/source-after';
import { is, isAny, isPause, type Token } from '../reading/token';
import { isAdjective, isFiniteVerb } from '../reading/word-kinds';
import { contentOf } from './propose';
import type { Surroundings } from './recogniser';

const confidence = 0.7;

/** A noun that reports: Lee's claim that the plan failed. */
export const nominalCue = (reading: Reading, { lexicon }: Surroundings): Proposal[] =>
  reading.tokens
    .map((token, at) => (lexicon.nouns.has(token.lower) ? proposalAt(reading, at, lexicon) : null))
    .filter(isDefined);

function proposalAt({ tokens, index }: Reading, at: number, lexicon: Lexicon): Proposal | null {
  const owner = ownerBefore(tokens, at, lexicon);
  const source = owner ?? agentAfter(tokens, at, lexicon);
  const that = owner || !source ? at + 1 : source.to;
  const named = source !== null || is(tokens[at - 1], 'article');
  if (!named || !is(tokens[that], 'complementiser')) return null;
  if (isFiniteVerb(tokens, that + 1, lexicon)) return null; // "the report that showed"
  const opens = (owner?.from ?? at - 1) === 0;
  const to = (opens ? mainVerb : clauseEnd)(tokens, that + 1, lexicon);
  return {
    content: contentOf(tokens, [{ from: that + 1, to }]),
    cue: spanOf(tokens, { from: at, to: at + 1 }),
    source: source && spanOf(tokens, source),
    confidence,
    sentence: index,
  };
}

/** "Lee's claim", "her repeated claim". */
function ownerBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | null {
  let mark = at - 1;
  while (isAdjective(tokens[mark], lexicon)) mark--;
  if (!is(tokens[mark], 'possessive')) return null;
  if (tokens[mark]?.lower !== "'s") return { from: mark, to: mark + 1 };
  return nounPhraseBefore(tokens, mark, lexicon);
}

/** "claims by Lee". */
const agentAfter = (tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | null =>
  lexicon.data.agentMarks.includes(tokens[at + 1]?.lower ?? '')
    ? sourceAfter(tokens, at + 2, lexicon)
    : null;

function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, at) => at > from && isPause(token));
  return end < 0 ? tokens.length : end;
}

/** "The claim that the plan had failed has been rejected": the last verb is what the claim did. */
function mainVerb(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const end = clauseEnd(tokens, from);
  const verbs = tokens.flatMap((_, at) =>
    at > from && at < end && isFiniteVerb(tokens, at, lexicon) && !isHelped(tokens[at - 1])
      ? [at]
      : [],
  );
  return (verbs.length > 1 && verbs.at(-1)) || end;
}

/** Behind "has", "would", "to": the same verb goes on. */
const isHelped = (before: Token | undefined): boolean =>
  isAny(before, 'auxiliary', 'modal', 'infinitiveMark', 'negation');

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  "Nobody believed <Ann Lee>'s [claim] that {the plan had failed}.",
  'Few believe the [accusation] that {the mayor had lied}.',
  'The [accusation] that {the mayor had lied} drew a response.',
  "<Lee>'s [claim] that {the vote was stolen} has been rejected by two courts.",
  'There were [claims] by <the mayor> that {the plan had failed}.',
];
