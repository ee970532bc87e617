import type { Span } from '../../span';

/** A stretch between quotation marks, marks included. */
export interface MarkedRun extends Span {
  /** Without the marks. */
  inner: Span;
  /** False when its block ends before a closing mark comes. */
  closed: boolean;
}
