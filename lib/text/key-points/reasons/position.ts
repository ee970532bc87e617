import type { Reason } from './reason';

/** News says the main thing first: 1 for the first sentence, then falling as 1, 1/2, 1/3. */
export const lead: Reason = {
  name: 'lead',
  measure: ({ candidates }) => candidates.map(({ index }) => 1 / (index + 1)),
};
