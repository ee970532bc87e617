import type { Span } from '../../span';
import type { Proposal } from '../proposal';
import type { Attribution } from '../reading/attribution';
import { opensEntry } from '../reading/entry';
import { leadingSubject } from '../reading/leading-subject';
import { nounPhraseAfter } from '../reading/noun-phrase-after';
import { spanOf } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { is, isAny, isComma, isName, isPause, type Token } from '../reading/token';
import { isQuotedAlone } from '../recognisers/floating';
import type { Context, Refiner } from './refiner';

/** Sentences after which a speaker is no longer the one who is quoted on. */
const reach = 3;

/** Longer lines that begin with a dash are items of a list. */
const longestSignature = 12;

/** How much less sure a quotation is when its source is only lent. */
const discount = 0.65;

/** A quotation that names no source is announced before, or by whoever was quoted last. */
export const lendSource: Refiner = (proposals, context) => {
  let last: Proposal | null = null;
  return proposals.map((proposal) => {
    const before = last && isCut(last, proposal, context) ? null : last;
    if (proposal.source) last = proposal;
    if (proposal.source || proposal.cue) return proposal;
    const lent =
      signed(proposal, context) ??
      announced(proposal, context) ??
      lentTo(proposal, before, context);
    if (lent) last = lent;
    return lent ?? proposal;
  });
};

/** A new entry of a live blog begins between them. */
const isCut = (last: Proposal, { sentence }: Proposal, { readings }: Context): boolean =>
  sentence - last.sentence <= reach &&
  readings.slice(last.sentence + 1, sentence + 1).some(opensEntry);

/** "― Ann Lee, Springfield" on a line of its own behind it. */
function signed(proposal: Proposal, { readings, lexicon }: Context): Proposal | null {
  const end = proposal.content.at(-1)?.end ?? 0;
  let at = proposal.sentence;
  while ((readings[at]?.start ?? end) < end) at++;
  const line = readings[at];
  if (!line?.opens || !isDash(line.tokens[0]) || line.tokens.length > longestSignature) return null;
  const name = isName(line.tokens[1]) ? nounPhraseAfter(line.tokens, 1, lexicon) : null;
  return name && { ...proposal, source: spanOf(line.tokens, name) };
}

const isDash = (token: Token | undefined): boolean => isPause(token) && !isComma(token);

/** "He said:" in the sentence before. */
function announced(proposal: Proposal, context: Context): Proposal | null {
  const before = context.readings[proposal.sentence - 1];
  if (before?.tokens.at(-1)?.text !== ':') return null;
  const own = before.attributions.filter((other) => isOwn(other, before));
  const attribution = own.findLast(({ cue }) => cue.verb.reports === 'speech') ?? own[0];
  const source = attribution?.source ?? subjectOf(before, context);
  const cue = attribution ? spanOf(before.tokens, attribution.cue) : null;
  return source ? { ...proposal, cue, source: spanOf(before.tokens, source) } : null;
}

/** By whoever speaks in the same sentence or the one before, or whom that is about, or by the last speaker. */
function lentTo(proposal: Proposal, last: Proposal | null, context: Context): Proposal | null {
  const before = context.readings[proposal.sentence - 1];
  const distance = last ? proposal.sentence - last.sentence : Number.POSITIVE_INFINITY;
  const source =
    (distance === 0 && last?.source) ||
    speakerIn(before) ||
    (distance <= 1 && last?.source) ||
    nameIn(before, context) ||
    (distance <= reach && last?.source);
  if (!source) return null;
  return { ...proposal, source, confidence: proposal.confidence * discount };
}

/** Whose words the sentence before reports first. */
function speakerIn(before: Reading | undefined): Span | null {
  if (!before || isQuotedAlone(before)) return null;
  const attribution = before.attributions.find((other) => isOwn(other, before));
  return attribution?.source ? spanOf(before.tokens, attribution.source) : null;
}

/** A verb with a subject of its own that is neither "who" nor the reader. */
const isOwn = ({ cue, source, order }: Attribution, { tokens }: Reading): boolean => {
  const speaks = !cue.negated && (cue.form === 'finite' || cue.form === 'passive');
  if (!source || order === 'shared' || !speaks) return false;
  const first = tokens[source.from];
  const known = isAny(first, 'male', 'female', 'neuter', 'plural', 'numeral', 'article');
  return !is(first, 'relative') && (!is(first, 'pronoun') || known);
};

const subjectOf = ({ tokens }: Reading, { lexicon }: Context) =>
  leadingSubject(tokens, tokens.length, lexicon);

function nameIn(before: Reading | undefined, context: Context): Span | null {
  const subject = before && subjectOf(before, context);
  if (!before || !subject || !isName(before.tokens[subject.to - 1])) return null;
  return spanOf(before.tokens, subject);
}

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  '<She> [said] of the plan:\n\n{"It will fail."}',
  '{"It will fail."}\n\n― <Ann Lee>, Springfield',
  'Lee said it was late.\n\n10:45 a.m.\n\n{"We lost."}',
  'On Sunday <Lee> said the plan was late, hours after the mayor had praised it. {"We lost."}',
];
