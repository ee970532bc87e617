import type { Signal } from '../signal';
import { grade } from '../signal';
/** . */
export const linkedHeadings: Signal = {
  name: 'linked-headings',
  expected: -1,
  measure: ({ linkedHeadings }) => grade(linkedHeadings, 4, 60),
  reason: ({ linkedHeadings }) => `${linkedHeadings} headings that are links`,
};
