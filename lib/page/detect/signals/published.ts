import type { Signal } from '../signal';

/** Gives its time of publication, as articles do and fronts do not. */
export const published: Signal = {
  name: 'published',
  expected: 0.5,
  measure: ({ metadata }) => (metadata.published ? 1 : 0),
  reason: () => 'gives its time of publication (metadata)',
};
