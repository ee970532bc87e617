import { flag, type Reason } from './reason';

/** Words from which a sentence falls into the next class. */
const STEPS = [5, 8, 11, 14, 18, 22, 27, 33, 40];

/** A point is read at a glance: neither a fragment nor a paragraph. */
export const length: Reason = {
  name: 'length',
  told: false,
  measure:
    () =>
    ({ words }) => {
      const stage = STEPS.filter((step) => words.length >= step).length;
      const stages = STEPS.map((step, i) => [`from${step}`, flag(stage === i + 1)]);
      return {
        words: words.length / 30,
        log: Math.log(1 + words.length) / 4,
        square: (words.length / 30) ** 2,
        ...Object.fromEntries(stages),
      };
    },
};

export const examples = [
  'from5: Yes. [The rain had stopped by noon.]',
  'words: Yes. [The rain had stopped by noon.]',
];
