import type { Proposal } from '../proposal';
import type { Lexicon } from '../reading/lexicon';
import { type Phrase, spanOf } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { sourceOfMarked } from '../reading/source-of-marked';
import { endsClause, is, isAny, isPause, isRun, isWord, type Token } from '../reading/token';
import { isAdverb, isFiniteVerb } from '../reading/word-kinds';
import { isTaken } from './is-taken';
import { contentOf } from './propose';
import { quotedness } from './quotedness';
import type { Surroundings } from './recogniser';

/** Below this the marks are more likely those of a title or a scare quote. */
const doubt = 0.5;

/** Marked words that no attribution covers, where they look quoted: He fought the "rigged economy". */
export function markedWords(reading: Reading, around: Surroundings): Proposal[] {
  const { tokens, index } = reading;
  const found: Proposal[] = [];
  for (const at of looseRuns(reading, around)) {
    const run = tokens[at];
    const confidence = quotedness(tokens, at, around);
    if (!run || confidence < doubt || isTaken(run, found)) continue;
    const source = sourceOfMarked(reading, at, around.lexicon);
    const content = contentOf(tokens, [contentAround(tokens, at, source, around.lexicon)]);
    const span = source && spanOf(tokens, source);
    found.push({ content, cue: null, source: span, confidence, sentence: index });
  }
  return found;
}

/** The marked runs that no attribution covers; not of a sentence that only goes on with a quotation. */
export function looseRuns({ tokens }: Reading, { taken }: Surroundings): number[] {
  if (!tokens.some(isRun) || !tokens.some(isWord)) return [];
  return tokens.flatMap((token, at) =>
    isRun(token) && !isTaken(token, taken) && !isThought(tokens, at) && !isMentioned(tokens, at)
      ? [at]
      : [],
  );
}

/** "Why me?" the mayor thought. */
const isThought = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 6).some((token) => is(token, 'thinking'));

/** "a term like “woke”" is about the word. */
const isMentioned = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at - 1], 'likeness') && is(tokens[at - 2], 'naming');

/** From behind the verb of the clause to its end, or to the end of the run where that closes it. */
function contentAround(
  tokens: readonly Token[],
  at: number,
  source: Phrase | null,
  lexicon: Lexicon,
): Phrase {
  const to = clauseEnd(tokens, at);
  const clause = reportedClause(tokens, at, source?.to ?? 0, lexicon);
  if (clause !== null) return { from: clause, to };
  const floor = source ? behindVerb(tokens, source, lexicon) : 0;
  let from = at;
  while (from > floor && !isBreak(tokens[from - 1]) && !isFiniteVerb(tokens, from - 1, lexicon)) {
    from--;
  }
  return { from: from > floor || (source && from > source.to) ? from : at, to };
}

/** The clause behind the last "that" which is no relative pronoun: "found that the plan was “rigged”". */
function reportedClause(
  tokens: readonly Token[],
  at: number,
  floor: number,
  lexicon: Lexicon,
): number | null {
  for (let that = at - 1; that > floor; that--) {
    if (isRun(tokens[that])) return null;
    if (is(tokens[that], 'complementiser') && !isFiniteVerb(tokens, that + 1, lexicon))
      return that + 1;
  }
  return null;
}

/** The first token behind the main verb, whatever verb it is. */
function behindVerb(tokens: readonly Token[], source: Phrase, lexicon: Lexicon): number {
  let at = source.to;
  while (isAdverb(tokens[at], lexicon) || isAny(tokens[at], 'auxiliary', 'negation')) at++;
  const verb = tokens[at];
  return verb && isWord(verb) && !is(verb, 'preposition') ? at + 1 : source.to;
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (!endsIn(tokens[to - 1]) && (isWord(tokens[to]) || isRun(tokens[to]))) to++;
  return to;
}

/** A run that ends in a stop or a comma closes its clause. */
const endsIn = (token: Token | undefined): boolean =>
  token !== undefined && isRun(token) && endsClause(token);

const isBreak = (token: Token | undefined): boolean => isPause(token) || isRun(token);

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  '<Lee> was clear — {“We will not go.”}',
  '<Lee> fought {the “rigged economy”}.',
  '<The study> found that {the bridge was “not safe at all”}.',
  'Tickets for “The Long Night” went on sale.',
  'He wore a cap with the slogan “Make It Better” on it.',
  'John “Joe” Smith left the town.',
  'It is a term like “woke”.',
];
