import type { Signal } from '../signal';
/** . */
export const numberedAddress: Signal = {
  name: 'numbered-address',
  expected: 0.5,
  measure: ({ address }) => (address.numberLength >= 5 ? 1 : 0),
  reason: () => 'number in the address',
};
