import type { Reason } from './reason';

/** Words from which a sentence falls into the next class. */
const STEPS = [5, 8, 11, 14, 18, 22, 27, 33, 40];

/** A point is read at a glance: neither a fragment nor a paragraph. */
export const length: Reason = {
  name: 'length',
  told: false,
  measure: ({ candidates }) => {
    const mean = candidates.reduce((sum, { words }) => sum + words.length, 0) / candidates.length;
    return ({ words: { length } }) => ({
      words: length / 30,
      log: Math.log(1 + length) / 4,
      square: (length / 30) ** 2,
      ...NO_CLASS,
      [classOf(length)]: 1,
      relative: Math.min(3, length / mean) / 2,
      much: Math.max(0, length / mean - 1.5),
    });
  },
};

/** The name of the class: "from8". */
const classOf = (length: number): string => `from${STEPS.findLast((step) => length >= step) ?? 0}`;

const NO_CLASS = Object.fromEntries([0, ...STEPS].map((step) => [`from${step}`, 0]));

export const examples = [
  'from5: Yes. [The rain had stopped by noon.]',
  'words: Yes. [The rain had stopped by noon.]',
];
