import type { Attribution } from '../reading/attribution';
import type { Cue } from '../reading/cue';
import type { Lexicon } from '../reading/lexicon';
import type { Phrase } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { endsClause, is, isAny, isComma, isRun, isWord, type Token } from '../reading/token';
import { isClausal } from './clausal';
import { contentEnd } from './content-end';

/** How far from each other the commas around an insertion may stand, in tokens. */
const longestInsertion = 8;

/** What stands behind an attribution and may be what it reports; null where nothing can be. */
export function pieceAfterCue(
  reading: Reading,
  attribution: Attribution,
  lexicon: Lexicon,
): Phrase | null {
  const { tokens } = reading;
  const behindAs = pieceBehindAs(reading, attribution);
  if (behindAs) return behindAs;
  const from = contentStart(tokens, attribution.to, lexicon);
  if (introducesRun(tokens, from)) return introduced(reading, from + 1, attribution, lexicon);
  const inverted =
    attribution.order === 'cue-first' &&
    attribution.cue.form !== 'passive' &&
    !lexicon.data.verbSecond;
  if (inverted || !canOpen(tokens, from, attribution.cue, lexicon)) return null;
  const piece = { from, to: contentEnd(reading, from, attribution, lexicon) };
  return isReported(tokens, attribution, piece, lexicon) ? piece : null;
}

/** "As Lee said, the plan failed." */
function pieceBehindAs({ tokens }: Reading, { from, to }: Attribution): Phrase | null {
  const opens = from === 1 && is(tokens[0], 'asWord') && isComma(tokens[to]);
  return opens ? { from: to + 1, to: tokens.length } : null;
}

/** Behind an insertion ("said, through an aide, that"), or the comma that some languages put there. */
function contentStart(tokens: readonly Token[], at: number, { data }: Lexicon): number {
  if (!isComma(tokens[at]) || isRun(tokens[at + 1])) return at;
  if (data.commaBeforeClause) return at + 1;
  const closing = tokens.findIndex((token, place) => place > at && !isWord(token));
  const near = isComma(tokens[closing]) && closing - at <= longestInsertion;
  return near && is(tokens[closing + 1], 'complementiser') ? closing + 1 : at;
}

/** A colon or a comma before a marked run. */
const introducesRun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'punctuation' && isRun(tokens[at + 1]);

/** The runs; also the clause they begin: "We won't stay" if the plan fails. */
function introduced(
  reading: Reading,
  from: number,
  attribution: Attribution,
  lexicon: Lexicon,
): Phrase {
  const { tokens } = reading;
  let to = from;
  while (isRun(tokens[to])) to++;
  const last = tokens[to - 1];
  const goesOn = last !== undefined && !endsClause(last) && isWord(tokens[to]);
  return { from, to: goesOn ? contentEnd(reading, from, attribution, lexicon) : to };
}

function canOpen(tokens: readonly Token[], at: number, cue: Cue, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token || (token.kind === 'punctuation' && !/^[:($€£]/.test(token.text))) return false;
  if (is(token, 'conjunction')) return false;
  if (is(token, 'circumstance')) {
    return cue.negated || is(token, 'asWord') || leadsToClause(tokens, at, lexicon);
  }
  return !is(token, 'preposition') || isAny(token, 'infinitiveMark', 'subordinator');
}

/** "said although it was late, they went on", but not "said when he left". */
function leadsToClause(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const comma = tokens.findIndex((token, at) => at > from && isComma(token));
  return comma > 0 && (isRun(tokens[comma + 1]) || isClausal(tokens, comma + 1, lexicon));
}

/** Does the verb report a content like this one? */
function isReported(
  tokens: readonly Token[],
  { cue }: Attribution,
  piece: Phrase,
  lexicon: Lexicon,
): boolean {
  const marked = tokens.slice(piece.from, piece.to).some(isRun);
  const runFirst = isRun(tokens[piece.from]);
  if (marked && (cue.form !== 'infinitive' || runFirst)) return true;
  if (cue.verb.reports === 'marked') return false;
  if (piece.to - piece.from === 1 && isAny(tokens[piece.from], 'pronoun', 'objectPronoun'))
    return false;
  const clausal = isClausal(tokens, piece.from, lexicon);
  return clausal || !(cue.verb.needsClause || cue.form === 'infinitive');
}

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = ['<Lee> [said], through a translator, that {the plan had failed}.'];
