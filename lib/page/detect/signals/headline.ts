import type { Signal } from '../signal';
import { grade } from '../signal';
/** . */
export const headline: Signal = {
  name: 'headline',
  expected: 1,
  measure: ({ headline }) => grade(headline.length, 15, 70),
  reason: () => 'a headline of its own',
};
