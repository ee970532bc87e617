import type { Signal } from '../signal';
import { grade } from '../signal';
/** . */
export const subheadings: Signal = {
  name: 'subheadings',
  expected: -1,
  measure: ({ subheadings }) => grade(subheadings, 4, 30),
  reason: ({ subheadings }) => `${subheadings} sub-headings`,
};
