import { isDefined } from '../defined';
import type { Proposal } from '../proposal';
import type { Attribution } from '../reading/attribution';
import type { Lexicon } from '../reading/lexicon';
import type { Phrase } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { is, isComma, isRun, type Token } from '../reading/token';
import { propose } from './propose';
import type { Surroundings } from './recogniser';

/** How sure a report is, by what its verb reports. */
const confidences = { speech: 0.9, claim: 0.8, judgement: 0.6, marked: 0.6 };

/** What follows its attribution: She said (that) the plan failed. He said: "We won." */
export function contentAfterCue(reading: Reading, { lexicon }: Surroundings): Proposal[] {
  return reading.attributions
    .map((attribution) => {
      const piece = pieceAfter(reading, attribution, lexicon);
      return (
        piece && propose(reading, attribution, [piece], confidences[attribution.cue.verb.reports])
      );
    })
    .filter(isDefined);
}

function pieceAfter(reading: Reading, attribution: Attribution, lexicon: Lexicon): Phrase | null {
  const { tokens } = reading;
  const from = attribution.to;
  const next = tokens[from];
  if (attribution.order === 'cue-first' && !opensContent(tokens, from)) return null;
  if (!next || (next.kind === 'punctuation' && !opensContent(tokens, from))) return null;
  if (is(next, 'preposition') && !is(next, 'infinitiveMark', 'subordinator')) return null;
  if (is(next, 'conjunction')) return null;
  const marked = tokens[from + 1];
  if (next.kind === 'punctuation' && isRun(marked))
    return { from: from + 1, to: runsEnd(reading, from + 2) };
  const piece = { from, to: contentEnd(reading, attribution, lexicon) };
  const marks =
    attribution.cue.verb.reports !== 'marked' || tokens.slice(piece.from, piece.to).some(isRun);
  return marks ? piece : null;
}

/** A colon, or a comma before a marked run. */
const opensContent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ':' || (tokens[at]?.kind === 'punctuation' && isRun(tokens[at + 1]));

function runsEnd({ tokens }: Reading, from: number): number {
  let to = from;
  while (isRun(tokens[to])) to++;
  return to;
}

/** Content ends where the next attribution of the sentence begins that is not part of it. */
function contentEnd(reading: Reading, attribution: Attribution, lexicon: Lexicon): number {
  const { tokens, attributions } = reading;
  const next = attributions.find(
    (other) => other.from > attribution.to && (isSibling(tokens, other) || isJoined(other)),
  );
  const end = next ? next.from : tokens.length;
  const according = tokens.findIndex(
    (token, at) =>
      at > attribution.to && at < end && isComma(token) && opensAccording(tokens, at + 1, lexicon),
  );
  return according < 0 ? end : according;
}

/** ", and Clinton said", "; officials said". */
const isSibling = (tokens: readonly Token[], { from, order }: Attribution): boolean =>
  order === 'source-first' &&
  (is(tokens[from - 1], 'conjunction') || tokens[from - 1]?.text === ';');

/** ", adding that", "and said": goes on with the same subject. */
const isJoined = ({ from, order, cue }: Attribution): boolean =>
  order === 'shared' && from < cue.from && cue.form !== 'infinitive';

const opensAccording = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.data.accordingBefore.some((phrase) =>
    phrase.split(' ').every((word, place) => tokens[at + place]?.lower === word),
  );

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  '<Ann Lee> [said] {the plan had failed}.',
  '<The mayor> [told] reporters on Sunday that {the plan had failed}.',
  '<Ann Lee, the mayor of Springfield>, [said]: {"We won."}',
];
