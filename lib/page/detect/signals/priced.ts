import type { Signal } from '../signal';
/** . */
export const priced: Signal = {
  name: 'priced',
  expected: -1,
  measure: ({ priced }) => (priced ? 1 : 0),
  reason: () => 'has a price',
};
