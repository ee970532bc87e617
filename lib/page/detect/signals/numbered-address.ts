import type { Signal } from '../signal';

/** Publishing systems number their articles. */
export const numberedAddress: Signal = {
  name: 'numbered-address',
  expected: 0.5,
  measure: ({ address }) => (address.numbered ? 1 : 0),
  reason: () => 'article number in the address',
};
