import type { Signal } from '../signal';

/** Addresses of news carry a date. */
export const datedAddress: Signal = {
  name: 'dated-address',
  expected: 1,
  measure: ({ address }) => (address.dated ? 1 : 0),
  reason: () => 'date in the address',
};
