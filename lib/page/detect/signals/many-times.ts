import { grade, type Signal } from '../signal';

/** Lists give a time for each of their items. */
export const manyTimes: Signal = {
  name: 'many-times',
  expected: -1,
  reads: 'outline',
  measure: ({ outline }) => grade(outline.times, 4, 40),
  reason: ({ outline }) => `${outline.times} dates, as in a list`,
};
