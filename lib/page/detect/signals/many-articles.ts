import type { Signal } from '../signal';
import { grade } from '../signal';
/** . */
export const manyArticles: Signal = {
  name: 'many-articles',
  expected: -0.5,
  measure: ({ articles }) => grade(articles, 3, 40),
  reason: ({ articles }) => `${articles} teasers`,
};
