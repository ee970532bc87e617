import { common } from '../share';
import type { Story, Terms } from '../story';
import type { Word } from '../words';
import { flag, type Reason } from './reason';

const MANY_NAMES = 8;
const MANY_FULL_NAMES = 4;
const MAIN_NAMES = 3;

/** Says who: names, and a name right at the start. */
export const names: Reason = {
  name: 'names',
  told: true,
  measure: (story) => {
    const main = mainNames(story);
    return ({ text, words, terms, names }) => ({
      count: Math.min(1, names.length / MANY_NAMES),
      share: names.length / Math.max(4, words.length),
      full: Math.min(1, fullNamesIn(words) / MANY_FULL_NAMES),
      age: flag(/, \d{1,2},/.test(text)),
      opens: flag(words[0]?.isCapitalised === true && words[1]?.isCapitalised === true),
      main: common(main, terms) / MAIN_NAMES,
      opensWithMain: flag(words.slice(0, 2).some(({ term }) => main.has(term))),
    });
  },
};

/** Words with capitals in a row, two by two. */
function fullNamesIn(words: readonly Word[]): number {
  let count = 0;
  for (let i = 1; i < words.length; i++) {
    if (!words[i - 1]?.isCapitalised || !words[i]?.isCapitalised) continue;
    count++;
    i++;
  }
  return count;
}

/** The names that most sentences have. */
const mainNames = ({ terms }: Story): Terms =>
  new Set(
    [...terms]
      .filter(({ isName }) => isName)
      .sort((a, b) => b.uses - a.uses)
      .slice(0, MAIN_NAMES),
  );

export const examples = [
  'count: The town is small. [They drove Anna Berg home.]',
  'full: The town is small. [They drove Anna Berg home.]',
  'age: The town is small. [They drove Anna Berg, 84, home.]',
  'main: The town is small. It is cold. [They drove Anna Berg home.]',
  'opens: The town is small. [Anna Berg drove home.]',
];
