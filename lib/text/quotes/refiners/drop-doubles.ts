import { contains, overlaps } from '../../span';
import type { Proposal } from '../proposal';
import type { Refiner } from './refiner';

/** A quotation shares words with some of so many before it, if with any. */
const NEAR = 6;

/** No word is said twice: of quotations that share some, keeps the better one. */
export const dropDoubles: Refiner = (proposals) => {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    const rivals = kept.slice(-NEAR).filter((other) => shareWords(other, proposal));
    if (!rivals.every((rival) => isBetter(proposal, rival))) continue;
    for (const rival of rivals) kept.splice(kept.indexOf(rival), 1);
    kept.push(proposal);
  }
  return kept;
};

const shareWords = (a: Proposal, b: Proposal): boolean =>
  a.content.some((piece) => b.content.some((other) => overlaps(piece, other)));

/** Where each reports the other, the outer one is the sentence's; else the surer one. */
const isBetter = (later: Proposal, earlier: Proposal): boolean =>
  !(reports(later, earlier) && reports(earlier, later)) && later.confidence > earlier.confidence;

const reports = ({ content }: Proposal, { cue }: Proposal): boolean =>
  cue !== null && content.some((piece) => contains(piece, cue));
