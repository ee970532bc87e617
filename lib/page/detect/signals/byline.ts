import type { Signal } from '../signal';

/** Names an author. */
export const byline: Signal = {
  name: 'byline',
  expected: 0.5,
  reads: 'outline',
  measure: ({ outline }) => (outline.byline ? 1 : 0),
  reason: () => 'names its author',
};
