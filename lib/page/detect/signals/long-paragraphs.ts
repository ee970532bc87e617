import type { Signal } from '../signal';
import { grade } from '../signal';
/** . */
export const longParagraphs: Signal = {
  name: 'long-paragraphs',
  expected: 1,
  measure: ({ prose }) => grade(prose.long, 1, 12),
  reason: ({ prose }) => `${prose.long} long paragraphs`,
};
