import { grade, type Signal } from '../signal';

/** Cards, each marked up as an article; the story may be among them. */
export const manyArticles: Signal = {
  name: 'many-articles',
  expected: -0.5,
  reads: 'outline',
  measure: ({ outline }) => grade(outline.articles, 3, 40),
  reason: ({ outline }) => `${outline.articles} articles or cards`,
};
