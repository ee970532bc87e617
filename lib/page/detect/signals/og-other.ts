import type { Signal } from '../signal';
/** Shares as something else: website. */
export const ogOther: Signal = {
  name: 'og-other',
  expected: -1,
  measure: ({ metadata }) => (metadata.ogType && !/article/.test(metadata.ogType) ? 1 : 0),
  reason: ({ metadata }) => `shares as ${metadata.ogType} (og:type)`,
};
