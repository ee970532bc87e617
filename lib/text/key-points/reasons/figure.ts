import { contains } from '../../span';
import { flag, type Reason } from './reason';

const MANY_NUMBERS = 4;

/** Gives a number: whichever, one that was read as a figure, one with its source. */
export const figure: Reason = {
  name: 'figure',
  told: true,
  measure:
    ({ evidence }) =>
    (candidate) => {
      const figures = evidence.figures.filter((one) => contains(candidate, one));
      const numbers = candidate.words.filter(({ isNumber }) => isNumber).length;
      return {
        digits: flag(numbers > 0),
        numbers: Math.min(1, numbers / MANY_NUMBERS),
        figures: Math.min(1, figures.length / MANY_NUMBERS),
        count: flag(figures.some(({ kind }) => kind === 'count')),
        share: flag(figures.some(({ kind }) => kind === 'percent' || kind === 'ratio')),
        money: flag(figures.some(({ kind }) => kind === 'money')),
        cited: flag(figures.some(({ citedBy }) => citedBy !== null)),
      };
    },
};

export const examples = [
  'digits: The town is small. [It was built in 1911.]',
  'share: The town is small. [Unemployment fell to 3.8% in May.]',
];
