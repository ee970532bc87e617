import type { Signal } from '../signal';

/** Sections stand near the root of a site, articles deeper down. */
export const shortAddress: Signal = {
  name: 'short-address',
  expected: -1,
  measure: ({ address }) => (address.depth <= 1 ? 1 : 0),
  reason: () => 'short address',
};
