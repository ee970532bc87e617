import { contains, type Span } from '../../span';
import type { Proposal } from '../proposal';

/** Does the stretch belong to the content of a quotation already found? */
export const isTaken = (span: Span, taken: readonly Proposal[]): boolean =>
  taken.some(({ content }) => content.some((piece) => contains(piece, span)));
