import type { Signal } from '../signal';

/** The address of a whole site. */
export const home: Signal = {
  name: 'home',
  expected: -2,
  measure: ({ address }) => (address.depth === 0 ? 1 : 0),
  reason: () => 'address of a home page',
};
