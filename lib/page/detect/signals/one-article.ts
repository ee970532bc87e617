import type { Signal } from '../signal';
/** . */
export const oneArticle: Signal = {
  name: 'one-article',
  expected: 0.5,
  measure: ({ articles }) => (articles === 1 ? 1 : 0),
  reason: () => 'one article element',
};
