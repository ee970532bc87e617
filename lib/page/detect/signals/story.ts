import type { Signal } from '../signal';
import { grade } from '../signal';
/** . */
export const story: Signal = {
  name: 'story',
  expected: 1,
  measure: ({ prose }) => grade(prose.story, 300, 4000),
  reason: ({ prose }) => `${prose.story} characters of running text`,
};
