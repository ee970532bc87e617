import { grade, type Signal } from '../signal';

/** Addresses of articles repeat the headline. */
export const headlineAddress: Signal = {
  name: 'headline-address',
  expected: 1,
  measure: ({ address }) => grade(address.slugWords, 2, 6),
  reason: () => 'headline in the address',
};
