import type { Signal } from '../signal';

/** News quotes. */
export const quotationMarks: Signal = {
  name: 'quotation-marks',
  expected: 0.5,
  reads: 'prose',
  measure: ({ prose }) => Math.min(prose.quoting / manyQuotations, 1),
  reason: ({ prose }) => `${prose.quoting} paragraphs with quotations`,
};

const manyQuotations = 5;
