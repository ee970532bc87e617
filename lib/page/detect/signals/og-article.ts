import type { Signal } from '../signal';
/** Shares as an article. */
export const ogArticle: Signal = {
  name: 'og-article',
  expected: 1,
  measure: ({ metadata }) => (/article/.test(metadata.ogType) ? 1 : 0),
  reason: () => 'shares as an article (og:type)',
};
