import { isDefined } from '../defined';
import type { Reports } from '../language';
import type { Proposal } from '../proposal';
import type { Attribution } from '../reading/attribution';
import type { Lexicon } from '../reading/lexicon';
import type { Phrase } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { isClause } from '../reading/source-after';
import { is, isAny, isComma, isName, isWord, type Token } from '../reading/token';

import { isFiniteVerb, isGerund } from '../reading/word-kinds';
import { onlyAdjunctFollows } from './only-adjunct-follows';
import { propose } from './propose';
import type { Surroundings } from './recogniser';

/** The comma before the speaker leaves little doubt. */
const confidence = 0.9;

/** How far the comma may stand behind the verb, in tokens. */
const longestAdjunct = 7;

/** Fewer words are an opening ("On Monday, he said"), not a statement. */
const shortestClause = 3;

/** A statement before its attribution: The town fell, officials said. */
export function clauseBeforeCue(reading: Reading, { lexicon }: Surroundings): Proposal[] {
  return reading.attributions
    .map((attribution) => {
      const pieces = piecesAround(reading, attribution, lexicon);
      return pieces && propose(reading, attribution, pieces, confidence);
    })
    .filter(isDefined);
}

function piecesAround(
  reading: Reading,
  attribution: Attribution,
  lexicon: Lexicon,
): Phrase[] | null {
  const { tokens } = reading;
  const as = is(tokens[attribution.from - 1], 'asWord') ? 1 : 0;
  const comma = attribution.from - 1 - as;
  const usual = attribution.order !== 'shared' && saysSo(attribution.cue.verb.reports);
  if (!usual || !isComma(tokens[comma]) || !canState(tokens, attribution)) return null;
  const before = { from: clauseStart(reading, attribution), to: comma };
  const closing = asideEnd(tokens, attribution.to);
  if (closing !== null && resumes(tokens, closing + 1, lexicon)) {
    return [before, { from: closing + 1, to: tokens.length }];
  }
  const whole = isStatement(tokens, before, lexicon) && onlyAdjunctFollows(tokens, attribution.to);
  return whole ? [before] : null;
}

/** People, bodies and papers state; "a plan" and "which" do not. */
function canState(tokens: readonly Token[], { source }: Attribution): boolean {
  const words = source ? tokens.slice(source.from, source.to) : [];
  if (is(words[0], 'relative')) return false;
  return words.some(
    (token) =>
      isName(token) ||
      isAny(token, 'role', 'pronoun', 'organisation', 'medium', 'plural', 'numeral') ||
      /[^s]s$/.test(token.lower),
  );
}

/** The comma that closes the aside: ", she said from her seat,". */
function asideEnd(tokens: readonly Token[], to: number): number | null {
  if (isComma(tokens[to])) return to;
  if (!is(tokens[to], 'preposition')) return null;
  const comma = tokens.findIndex((token, at) => at > to && isComma(token));
  return comma >= 0 && comma - to <= longestAdjunct ? comma : null;
}

const saysSo = (reports: Reports): boolean => reports === 'speech' || reports === 'claim';

/** Behind an earlier attribution of the same sentence its content is not repeated. */
function clauseStart({ attributions }: Reading, attribution: Attribution): number {
  const earlier = attributions
    .filter((other) => other.to < attribution.from - shortestClause)
    .at(-1);
  return earlier?.order === 'cue-first' ? earlier.to : 0;
}

const isStatement = (tokens: readonly Token[], { from, to }: Phrase, lexicon: Lexicon): boolean => {
  const first = tokens[from];
  if (to - from < shortestClause) return false;
  const opening = isAny(first, 'preposition', 'subordinator', 'time', 'adverb');
  if (!opening && !isGerund(first, lexicon)) return true;
  const comma = tokens.findIndex((token, at) => at > from && at < to && isComma(token));
  const main = !is(first, 'subordinator') && comma < 0 ? from : comma;
  return main >= 0 && hasFiniteVerb(tokens, main, to, lexicon);
};

function hasFiniteVerb(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  for (let at = from; at < to; at++) if (isFiniteVerb(tokens, at, lexicon)) return true;
  return false;
}

/** The clause goes on in lower case behind the aside: The plan, she said, would fail. */
function resumes(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at];
  if (!isWord(next) || isAny(next, 'conjunction', 'relative') || isGerund(next, lexicon))
    return false;
  return !next?.capital || isClause(tokens, at, lexicon);
}

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  '{In the end}, <she> [said], {Smith would lose the vote}.',
  '{The plan will hurt the poor}, <the lawsuit> [says].',
  '{The bridge is safe}, [said] <one official, who spoke on condition of anonymity>.',
  '{The town fell overnight}, <two officials in the region> [told] CNN on Sunday.',
  '{The town fell overnight}, as <the mayor> [noted].',
  '{The town fell overnight}, <officials> [said].',
  '{The town fell overnight}, [said] <two officials in the region>.',
  '{The expectation}, <the officials> [say], {is that both will be attacked}.',
];
