import type { Signal } from '../signal';
/** . */
export const published: Signal = {
  name: 'published',
  expected: 0.5,
  measure: ({ metadata }) => (metadata.published ? 1 : 0),
  reason: () => 'gives its time of publication',
};
