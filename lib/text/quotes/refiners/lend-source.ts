import type { Span } from '../../span';
import type { Proposal } from '../proposal';
import { leadingSubject } from '../reading/leading-subject';
import { spanOf } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { isName } from '../reading/token';
import type { Context, Refiner } from './refiner';

/** Sentences after which a speaker is no longer the one who is quoted on. */
const reach = 3;

/** How much less sure a quotation is when its source is only lent. */
const discount = 0.65;

/** A quotation that names no source is most likely by whoever was quoted last. */
export const lendSource: Refiner = (proposals, context) => {
  let last: Proposal | null = null;
  return proposals.map((proposal) => {
    const before = last;
    if (proposal.source) last = proposal;
    if (proposal.source || proposal.cue) return proposal;
    const source = lentTo(proposal, before, context);
    if (!source) return proposal;
    const lent = { ...proposal, source, confidence: proposal.confidence * discount };
    last = lent;
    return lent;
  });
};

/** By the last speaker; or by whom the sentence before is about, if nobody spoke in it. */
function lentTo(proposal: Proposal, last: Proposal | null, context: Context): Span | null {
  const distance = last ? proposal.sentence - last.sentence : Number.POSITIVE_INFINITY;
  if (last && distance <= 1) return last.source;
  const subject = nameBefore(context.readings[proposal.sentence - 1], context);
  return subject ?? (last && distance <= reach ? last.source : null);
}

function nameBefore(reading: Reading | undefined, { lexicon }: Context): Span | null {
  const subject = reading && leadingSubject(reading.tokens, reading.tokens.length, lexicon);
  if (!reading || !subject || !isName(reading.tokens[subject.to - 1])) return null;
  return spanOf(reading.tokens, subject);
}
