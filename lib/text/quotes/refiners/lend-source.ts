import type { Proposal } from '../proposal';
import type { Refiner } from './refiner';

/** Sentences after which a speaker is no longer the one who is quoted on. */
const reach = 3;

/** How much less sure a quotation is when its source is only lent. */
const discount = 0.7;

/** A quotation that names no source is most likely by whoever was quoted last. */
export const lendSource: Refiner = (proposals) => {
  let last: Proposal | null = null;
  return proposals.map((proposal) => {
    const near = last && proposal.sentence - last.sentence <= reach ? last.source : null;
    if (proposal.source) last = proposal;
    if (proposal.source || !near || proposal.cue) return proposal;
    return { ...proposal, source: near, confidence: proposal.confidence * discount };
  });
};
