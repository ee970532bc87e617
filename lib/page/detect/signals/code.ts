import type { Signal } from '../signal';

/** Program code and tables of figures set as such belong to manuals and forums. */
export const code: Signal = {
  name: 'code',
  expected: -1,
  reads: 'outline',
  measure: ({ outline }) => (outline.code ? 1 : 0),
  reason: () => 'program code',
};
