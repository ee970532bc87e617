import type { Signal } from '../signal';
/** . */
export const onePlace: Signal = {
  name: 'one-place',
  expected: 1,
  measure: ({ prose }) => (prose.all > 500 ? prose.story / prose.all : 0),
  reason: () => 'its text stands in one place',
};
