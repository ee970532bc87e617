import { textOf } from '../../span';
import type { Refiner } from './refiner';

/** Drops what names those who wrote the story: "Ann Lee reported this story from Ohio." */
export const dropContributors: Refiner = (proposals, { article: { text }, lexicon }) => {
  const { ownStory = [] } = lexicon.data;
  return proposals.filter(({ content: [first] }) => {
    if (!first) return true;
    const said = textOf(text, first).toLowerCase();
    return !ownStory.some((words) => said.startsWith(words));
  });
};

/** Nothing is quoted here. */
export const examples = [
  'Ann Lee and Tom Day reported this story from Ohio.',
  'Ann Lee contributed reporting.',
  'Additional reporting by Ann Lee in Washington; editing by Tom Day.',
  'The Associated Press and Reuters contributed to this report.',
];
