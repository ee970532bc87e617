import { flag, type Reason } from './reason';

/** Words of a lead that only leads on to the next sentence, and of one that tells all at once. */
const BRIEF = 15;
const LENGTHY = 35;

/** News says the main thing first. */
export const lead: Reason = {
  name: 'lead',
  told: true,
  measure:
    ({ candidates }) =>
    ({ index, words }) => ({
      first: flag(index === 0),
      second: flag(index === 1),
      third: flag(index === 2),
      fourth: flag(index === 3),
      fifth: flag(index === 4),
      sixth: flag(index >= 5 && index < 8),
      ninth: flag(index >= 8 && index < 12),
      brief: flag(index === 0 && words.length < BRIEF),
      lengthy: flag(index === 0 && words.length > LENGTHY),
      inverse: 1 / (index + 1),
      depth: Math.log(index + 1) / 5,
      share: index / candidates.length,
      late: flag(index > candidates.length - 4),
      last: flag(index === candidates.length - 1),
    }),
};

export const examples = [
  'first: [It rained.] Then it snowed. Then the sun came out.',
  'third: It rained. Then it snowed. [Then the sun came out.]',
  'inverse: [It rained.] Then it snowed. Then the sun came out.',
  'last: It rained. Then it snowed. [Then the sun came out.]',
];
