import type { Reason } from './reason';

/** Too short to say anything alone: 1 up to four words, 0 from ten on. */
export const fragment: Reason = {
  name: 'short',
  measure: ({ candidates }) =>
    candidates.map(({ words }) => Math.min(1, Math.max(0, (10 - words.length) / 6))),
};

/** Too long for a point: 0 up to 20 words, 1 from 60 on. */
export const long: Reason = {
  name: 'long',
  measure: ({ candidates }) =>
    candidates.map(({ words }) => Math.min(1, Math.max(0, (words.length - 20) / 40))),
};
