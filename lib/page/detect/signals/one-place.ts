import type { Signal } from '../signal';

/** The text of an article stands together; that of a front is spread over its cards. */
export const onePlace: Signal = {
  name: 'one-place',
  expected: 1,
  reads: 'prose',
  measure: ({ prose }) => (prose.all < littleProse ? 0 : prose.story / prose.all),
  reason: () => 'its text stands in one place',
};

/** Characters; so little always stands together. */
const littleProse = 500;
