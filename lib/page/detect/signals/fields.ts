import type { Signal } from '../signal';
/** . */
export const fields: Signal = {
  name: 'fields',
  expected: -0.5,
  measure: ({ fields }) => (fields > 0 ? 1 : 0),
  reason: () => 'asks for text or a password',
};
