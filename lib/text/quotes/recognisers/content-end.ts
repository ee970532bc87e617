import type { Attribution } from '../reading/attribution';
import type { Lexicon } from '../reading/lexicon';
import type { Reading } from '../reading/reading';
import { is, isAny, isComma, isName, isRun, type Token } from '../reading/token';
import { isFiniteVerb } from '../reading/word-kinds';
import { stops } from './content-stops';

/** Where the content that begins at a token behind an attribution ends. */
export function contentEnd(
  reading: Reading,
  from: number,
  attribution: Attribution,
  lexicon: Lexicon,
): number {
  const { tokens } = reading;
  const { prefix } = attribution.cue;
  const next = nextAttribution(reading, from, attribution, lexicon);
  const limit = prefix !== null && prefix >= from ? Math.min(prefix, next) : next;
  const here = stops.map((stop) => stop({ tokens, from, attribution, lexicon }));
  for (let at = from + 1; at < limit; at++) if (here.some((stop) => stop(at))) return at;
  return limit;
}

/** Content ends where the next attribution of the sentence begins that is not part of it. */
function nextAttribution(
  { tokens, attributions }: Reading,
  from: number,
  attribution: Attribution,
  lexicon: Lexicon,
): number {
  const next = attributions.find(
    (other) =>
      other !== attribution &&
      other.from > from &&
      (mayReport(tokens, other) || areGerunds(attribution, other)) &&
      !isPartner(tokens, from, other, lexicon) &&
      (isSibling(tokens, other) || isJoined(tokens, other) || introducesRun(tokens, other)),
  );
  return next ? next.from : tokens.length;
}

/** "said she and her friends called it late": one of two who do it together, before any verb. */
function isPartner(
  tokens: readonly Token[],
  from: number,
  { from: to }: Attribution,
  lexicon: Lexicon,
): boolean {
  const before = tokens[to - 2];
  const named = isName(before) || isAny(before, 'pronoun', 'role');
  if (!named || !is(tokens[to - 1], 'conjunction')) return false;
  for (let at = from; at < to - 1; at++) {
    if (isRun(tokens[at]) || isFiniteVerb(tokens, at, lexicon)) return false;
  }
  return true;
}

/** Verbs that report only marked words mean something else without any. */
const mayReport = (tokens: readonly Token[], { to, cue }: Attribution): boolean =>
  cue.verb.reports !== 'marked' || tokens.slice(to).some(isRun);

/** "calling it a “risk” and threatening to leave". */
const areGerunds = (...both: readonly Attribution[]): boolean =>
  both.every(({ cue }) => cue.form === 'gerund');

/** ", and Clinton said", "; officials said". */
const isSibling = (tokens: readonly Token[], { from, order }: Attribution): boolean =>
  order === 'source-first' &&
  (is(tokens[from - 1], 'conjunction') ||
    tokens[from - 1]?.text === ';' ||
    (isComma(tokens[from - 2]) && is(tokens[from - 1], 'preposition')));

/** ", adding that", "and said": goes on with the same subject; "and would say" is still reported. */
function isJoined(tokens: readonly Token[], { from, order, cue }: Attribution): boolean {
  if (order !== 'shared' || cue.form === 'infinitive') return false;
  const modal = tokens.slice(cue.from, cue.head).some((token) => is(token, 'modal'));
  return !modal && (from < cue.from || isRun(tokens[from - 1]));
}

/** "he said: “...”": marked words of its own, which the verb before does not report. */
const introducesRun = (tokens: readonly Token[], { to, order }: Attribution): boolean =>
  order === 'source-first' && tokens[to]?.kind === 'punctuation' && isRun(tokens[to + 1]);
