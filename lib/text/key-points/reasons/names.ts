import { flag, type Reason } from './reason';

const MANY_NAMES = 8;

/** Words with a capital inside a sentence: names, in most languages. */
const nameInside = /(?<=[\p{L}\p{N},"'”’] )\p{Lu}[\p{L}'’-]+/gu;

/** Says who: names, and a name right at the start. */
export const names: Reason = {
  name: 'names',
  told: true,
  measure:
    () =>
    ({ text, words }) => {
      const count = text.match(nameInside)?.length ?? 0;
      return {
        count: Math.min(1, count / MANY_NAMES),
        share: count / Math.max(4, words.length),
        opens: flag(/^\p{Lu}[\p{L}.]+ \p{Lu}/u.test(text)),
      };
    },
};

export const examples = [
  'count: The town is small. [They drove Anna Berg home.]',
  'opens: The town is small. [Anna Berg drove home.]',
];
