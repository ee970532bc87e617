import { flag, type Reason } from './reason';

/** Says when it happened: a weekday, a month or a year. */
export const when: Reason = {
  name: 'when',
  told: false,
  measure: ({ language }) => {
    const weekdays = new Set(language.figures?.dates.weekdays);
    const months = new Set(language.figures?.dates.months);
    return ({ text, words }) => ({
      weekday: flag(words.some(({ spelling }) => weekdays.has(spelling))),
      month: flag(words.some(({ spelling }) => months.has(spelling))),
      year: flag(/\b(?:19|20)\d\d\b/.test(text)),
    });
  },
};

export const examples = [
  'weekday: The town is small. [Its mayor resigned on Tuesday.]',
  'month: The town is small. [Its mayor will resign in March.]',
  'year: The town is small. [It was founded in 1911.]',
];
