import { grade, type Signal } from '../signal';

/** Running text: long paragraphs that are not lists of links. */
export const longParagraphs: Signal = {
  name: 'long-paragraphs',
  expected: 1,
  reads: 'prose',
  measure: ({ prose }) => grade(prose.long, 1, 12),
  reason: ({ prose }) => `${prose.long} long paragraphs, few links`,
};
