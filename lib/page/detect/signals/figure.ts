import type { Signal } from '../signal';
/** . */
export const figure: Signal = {
  name: 'figure',
  expected: 0.5,
  measure: ({ figures }) => (figures > 0 ? 1 : 0),
  reason: () => 'pictures with captions',
};
