import type { Story } from '../story';
import { stemOf } from '../words';
import { flag, type Reason } from './reason';

const MANY_NAMES = 8;
const MAIN_NAMES = 3;

/** Words with a capital inside a sentence: names, in most languages. */
const nameInside = /(?<=[\p{L}\p{N},"'”’] )\p{Lu}[\p{L}'’-]+/gu;

/** Says who: names, and a name right at the start. */
export const names: Reason = {
  name: 'names',
  told: true,
  measure: (story) => {
    const main = mainNames(story);
    return ({ text, words, terms }) => {
      const count = text.match(nameInside)?.length ?? 0;
      return {
        count: Math.min(1, count / MANY_NAMES),
        share: count / Math.max(4, words.length),
        opens: flag(/^\p{Lu}[\p{L}.]+ \p{Lu}/u.test(text)),
        main: main.filter((name) => terms.has(name)).length / MAIN_NAMES,
        opensWithMain: flag(words.slice(0, 2).some((word) => main.includes(stemOf(word)))),
      };
    };
  },
};

/** The names that most sentences have. */
const mainNames = ({ names, frequency }: Story): string[] =>
  [...names].sort((a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0)).slice(0, MAIN_NAMES);

export const examples = [
  'count: The town is small. [They drove Anna Berg home.]',
  'main: The town is small. It is cold. [They drove Anna Berg home.]',
  'opens: The town is small. [Anna Berg drove home.]',
];
