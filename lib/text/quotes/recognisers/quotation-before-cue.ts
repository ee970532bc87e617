import { isDefined } from '../defined';
import type { Proposal } from '../proposal';
import type { Attribution } from '../reading/attribution';
import type { Lexicon } from '../reading/lexicon';
import type { Phrase } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { endsClause, isAny, isComma, isRun, isWord, type Token } from '../reading/token';
import { isFiniteVerb } from '../reading/word-kinds';
import { onlyAdjunctFollows } from './only-adjunct-follows';
import { propose } from './propose';
import type { Surroundings } from './recogniser';

/** Hardly ever wrong: a whole quotation with its speaker right behind it. */
const confidence = 0.97;

/** A marked run of so many words that begins with a capital is a sentence. */
const shortestSentence = 5;

/** A marked quotation before its attribution: "We won," she said. Also split: "We," she said, "won." */
export function quotationBeforeCue(reading: Reading, around: Surroundings): Proposal[] {
  return reading.attributions
    .map((attribution) => proposalFor(reading, attribution, around))
    .filter(isDefined);
}

function proposalFor(
  reading: Reading,
  attribution: Attribution,
  around: Surroundings,
): Proposal | null {
  const first = pieceBefore(reading, attribution, around.lexicon);
  if (first) {
    const second = pieceAfter(reading, attribution);
    return propose(reading, attribution, second ? [first, second] : [first], confidence);
  }
  return fromSentenceBefore(reading, attribution, around);
}

/** The run, with the words of the same clause before it: But the plan "will fail," she said. */
function pieceBefore(
  { tokens, attributions }: Reading,
  attribution: Attribution,
  lexicon: Lexicon,
): Phrase | null {
  const at = isComma(tokens[attribution.from - 1]) ? attribution.from - 2 : attribution.from - 1;
  const run = tokens[at];
  if (attribution.order === 'shared' || !run || !isRun(run)) return null;
  if (!endsClause(run) && !isComma(tokens[at + 1]) && !isLong(run)) return null;
  if (isOccasion(tokens, at, lexicon) && isWord(tokens[attribution.to])) return null;
  const earlier = attributions.filter((other) => other.to <= at && other !== attribution).at(-1);
  if (earlier?.to === at && isSubordinate(tokens, earlier)) return null;
  const from = earlier || isCutOff(tokens[at - 1]) ? at : 0;
  return { from, to: at + 1 };
}

/** "On “The Late Hour,” Lee said the plan had failed", "Citing “doubts,” Lee said ...": an opening. */
function isOccasion(tokens: readonly Token[], run: number, lexicon: Lexicon): boolean {
  const opens = isAny(tokens[0], 'preposition', 'time') || isReportingGerund(tokens[0], lexicon);
  if (run === 0 || !opens) return false;
  for (let at = 1; at < run; at++) if (isFiniteVerb(tokens, at, lexicon)) return false;
  return true;
}

const isReportingGerund = (token: Token | undefined, { verbs }: Lexicon): boolean =>
  (verbs.get(token?.lower ?? '') ?? []).some(({ forms }) => forms.has('gerund'));

/** "Under what Lee calls “the old model,” the club said ...": that clause has words of its own. */
const isSubordinate = (tokens: readonly Token[], { source, from }: Attribution): boolean =>
  isAny(tokens[(source?.from ?? from) - 1], 'subordinator');

/** What stands before a dash, a colon or a bracket is not part of what is said. */
const isCutOff = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:[—–:(]|--?)$/.test(before.text);

/** A whole sentence, whatever mark is missing at its end. */
const isLong = (run: Token): boolean =>
  run.capital && run.text.split(' ').length >= shortestSentence;

/** The second half of a split quotation. */
function pieceAfter({ tokens, attributions }: Reading, { to }: Attribution): Phrase | null {
  const next = attributions.find((other) => other.from >= to)?.from ?? tokens.length;
  const run = tokens.findIndex((token, at) => at > to && at < next && isRun(token));
  return run > 0 && isComma(tokens[run - 1]) ? { from: run, to: run + 1 } : null;
}

/** "Why?" Smith asked. The question mark has ended the sentence there. */
function fromSentenceBefore(
  reading: Reading,
  attribution: Attribution,
  { before }: Surroundings,
): Proposal | null {
  const last = before?.tokens.at(-1);
  const alone = attribution.from === 0 && onlyAdjunctFollows(reading.tokens, attribution.to);
  if (!alone || attribution.order === 'shared' || !last?.run || isClosed(last)) return null;
  const proposal = propose(reading, attribution, [attribution.cue], confidence);
  return proposal && { ...proposal, content: [{ start: last.start, end: last.end }] };
}

/** Behind a full stop a new sentence begins: "We won." Smith declined to comment. */
const isClosed = (run: Token): boolean => /\.['’”"»]*$/.test(run.text);

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  'Sunday on the programme “The Late Hour,” <Ann Lee> [said] {the plan had failed}.',
  '{“We won,”} <the minister> [said] in a statement carried by the state-run Anadolu news agency.',
  'fr: {« On a gagné »}, [a déclaré] <le ministre Jean Dupont>.',
  'es: {«Hemos ganado»}, [dijo] <el ministro Juan Pérez>.',
  'de: {„Wir haben gewonnen“}, [sagte] <der Minister>.',
  '{"We won,"} <Ann Lee> [said].',
  '{"We won,"} [said] <Ann Lee, the mayor of Springfield>.',
  '{"We won,"} <she> [said], {"and they lost."}',
  '{"Why?"} <Smith> [asked].',
  '{"We won,"} <Lee> [said]. {"We won."} The mayor declined to comment.',
  '{"We,"} [said] <Lee>, {"won."}',
  "{''We won,''} <Lee> [said].",
  '{”We won,”} <Lee> [said].',
  '{‘It’s the players’ choice,’} <Lee> [said].',
  '{“We won,”} <the mayor> [said] in a statement carried by the state news agency.',
];
