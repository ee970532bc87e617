import { contains, type Span } from '../../span';
import type { Proposal } from '../proposal';
import type { Refiner } from './refiner';

/** Keeps the outermost: what somebody reports to have been said by others is one quotation. */
export const dropNested: Refiner = (proposals) => {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    const near = kept.slice(-6);
    if (!near.some((other) => holds(other, proposal))) kept.push(proposal);
  }
  return kept.filter(
    (proposal, at) => !kept.slice(at + 1, at + 7).some((other) => holds(other, proposal)),
  );
};

const holds = (outer: Proposal, inner: Proposal): boolean =>
  inner.cue !== null &&
  outer !== inner &&
  isIn(outer, inner.cue) &&
  inner.content.every((piece) => isIn(outer, piece));

const isIn = (outer: Proposal, span: Span): boolean =>
  outer.content.some((piece) => contains(piece, span));
