import type { Signal } from '../signal';

/** Pictures with captions. */
export const figure: Signal = {
  name: 'figure',
  expected: 0.5,
  reads: 'outline',
  measure: ({ outline }) => (outline.figure ? 1 : 0),
  reason: () => 'pictures with captions',
};
