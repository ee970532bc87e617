import type { Signal } from '../signal';
/** . */
export const byline: Signal = {
  name: 'byline',
  expected: 0.5,
  measure: ({ byline }) => (byline ? 1 : 0),
  reason: () => 'names its author',
};
