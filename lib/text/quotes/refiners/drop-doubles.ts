import { overlaps } from '../../span';
import type { Proposal } from '../proposal';
import type { Refiner } from './refiner';

/** A quotation shares words with one of so many before it, if with any. */
const NEAR = 6;

/** No word is said twice: of two quotations that share some, keeps the surer, or else the first. */
export const dropDoubles: Refiner = (proposals) => {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    const rival = kept.slice(-NEAR).find((other) => shareWords(other, proposal));
    if (!rival) kept.push(proposal);
    else if (rival.confidence < proposal.confidence) kept[kept.indexOf(rival)] = proposal;
  }
  return kept;
};

const shareWords = (a: Proposal, b: Proposal): boolean =>
  a.content.some((piece) => b.content.some((other) => overlaps(piece, other)));
