import type { Signal } from '../signal';
/** . */
export const code: Signal = {
  name: 'code',
  expected: -1,
  measure: ({ code }) => (code > 0 ? 1 : 0),
  reason: () => 'program code',
};
