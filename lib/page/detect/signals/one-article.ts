import type { Signal } from '../signal';

/** One thing marked up as an article. */
export const oneArticle: Signal = {
  name: 'one-article',
  expected: 0.5,
  reads: 'outline',
  measure: ({ outline }) => (outline.articles === 1 ? 1 : 0),
  reason: () => 'one element marked up as an article',
};
