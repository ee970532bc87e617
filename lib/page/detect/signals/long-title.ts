import type { Signal } from '../signal';
import { grade } from '../signal';
/** . */
export const longTitle: Signal = {
  name: 'long-title',
  expected: 1,
  measure: ({ title }) => grade(title.length, 20, 90),
  reason: () => 'its title is a headline',
};
