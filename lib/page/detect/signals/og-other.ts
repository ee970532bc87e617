import type { Signal } from '../signal';

/** Tells social networks that it is something else: website, video, product. */
export const ogOther: Signal = {
  name: 'og-other',
  expected: -1,
  measure: ({ metadata: { ogType } }) => (ogType && !ogType.includes('article') ? 1 : 0),
  reason: ({ metadata }) => `shares as ${metadata.ogType} (og:type)`,
};
