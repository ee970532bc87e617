import { isDefined } from '../defined';
import type { Proposal } from '../proposal';
import type { Attribution } from '../reading/attribution';
import type { Cue } from '../reading/cue';
import type { Lexicon } from '../reading/lexicon';
import type { Phrase } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { endsClause, is, isComma, isRun, isWord, type Token } from '../reading/token';
import { isClausal } from './clausal';
import { contentEnd } from './content-end';
import { propose } from './propose';
import type { Surroundings } from './recogniser';
import { reportedness } from './reportedness';

/** A marked quotation behind its attribution is hardly ever wrong. */
const markedConfidence = 0.9;

/** Below this what follows is more likely something else. */
const doubt = 0.55;

/** What follows its attribution: She said (that) the plan failed. He said: "We won." */
export function contentAfterCue(reading: Reading, { lexicon }: Surroundings): Proposal[] {
  const { tokens } = reading;
  return reading.attributions
    .map((attribution) => {
      const piece = pieceAfter(reading, attribution, lexicon);
      if (!piece) return null;
      const marked = tokens.slice(piece.from, piece.to).some(isRun);
      const sure = reportedness({ tokens, attribution, piece, lexicon });
      const confidence = marked ? Math.max(markedConfidence, sure) : sure;
      return confidence < doubt ? null : propose(reading, attribution, [piece], confidence);
    })
    .filter(isDefined);
}

/** "As Lee said, the plan failed." */
function pieceBehindAs({ tokens }: Reading, { from, to }: Attribution): Phrase | null {
  const opens = from === 1 && is(tokens[0], 'asWord') && isComma(tokens[to]);
  return opens ? { from: to + 1, to: tokens.length } : null;
}

function pieceAfter(reading: Reading, attribution: Attribution, lexicon: Lexicon): Phrase | null {
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

/** Behind the comma that some languages put before a reported clause. */
const contentStart = (tokens: readonly Token[], at: number, { data }: Lexicon): number =>
  data.commaBeforeClause && isComma(tokens[at]) && !isRun(tokens[at + 1]) ? at + 1 : at;

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
  return !is(token, 'preposition') || is(token, 'infinitiveMark', 'subordinator');
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
  if (piece.to - piece.from === 1 && is(tokens[piece.from], 'pronoun', 'objectPronoun'))
    return false;
  const clausal = isClausal(tokens, piece.from, lexicon);
  return clausal || !(cue.verb.needsClause || cue.form === 'infinitive');
}

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  '<The mayor> [denied] {the charges against her family}, but resigned.',
  'Smith spoke first, and <Lee> [added] that {the plan had failed}.',
  'de: Am Dienstag [sagte] <der Minister>, dass {die Stadt gefallen ist}.',
  'de: <Die Polizei> [teilte] am Montag mit, dass {die Straße gesperrt ist}.',
  'As <Ann Lee> [told] the newspaper, {the plan had failed}.',

  '<Ann Lee> [said] {the plan had failed}.',
  '<The mayor> [told] reporters on Sunday that {the plan had failed}.',
  '<Ann Lee, the mayor of Springfield>, [said]: {"We won."}',
  'While <she> [said] {the hour was late}, he went on.',
  '<Lee> [condemned] {the attack on the town}, but did nothing.',
  'Asked whether he had slept, <the mayor> [said]: {"No."}',
  'Smith, <who> [said] {the plan had failed}, has left the town.',
  'Though <two officials> [told] Lee that {the bridge was safe}, he stayed away.',
  '<The mayor> [promised] on Monday {to rid the town of “crime”}.',
  '<The mayor> [said]: {"We won\'t stay" if the plan fails}.',
  '<The crowd> [chanted] {“no justice, no peace”} after the vote failed.',
  '<The mayor> [said] {the plan, written by two officials, had failed}.',
];
