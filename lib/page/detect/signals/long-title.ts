import { grade, type Signal } from '../signal';

/** The title of an article is a headline, that of a front a name. */
export const longTitle: Signal = {
  name: 'long-title',
  expected: 1,
  measure: ({ title }) => grade(title.length, 20, 90),
  reason: () => 'its title is a headline',
};
