import type { Signal } from '../signal';
import { grade } from '../signal';
/** . */
export const manyTimes: Signal = {
  name: 'many-times',
  expected: -1,
  measure: ({ times }) => grade(times, 4, 40),
  reason: ({ times }) => `${times} dates`,
};
