import type { Signal } from '../signal';
/** . */
export const quotationMarks: Signal = {
  name: 'quotation-marks',
  expected: 0.5,
  measure: ({ prose }) => Math.min(prose.quoting / 5, 1),
  reason: () => 'quotes people',
};
