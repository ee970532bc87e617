import type { Draft, Refiner } from '../draft';
import { isBareNumber } from '../is-bare-number';

const SPACE = /^[ \u00a0\t]+$/;

/** Drops what stands in the rows of a table: "5040 5 1 17 27". No sentence puts numbers so. */
export const rows: Refiner = () => (drafts, text) => {
  const follows = (left: Draft | undefined, right: Draft | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    isBareNumber(left) &&
    isBareNumber(right) &&
    SPACE.test(text.slice(left.end, right.start));
  return drafts.filter(
    (draft, index) => !follows(draft, drafts[index + 1]) && !follows(drafts[index - 1], draft),
  );
};

export const examples = [
  'Rank Name Points 1 Smith 5040 5 17 27 2 Miller 5033 4 6 15, of [12 percent].',
];
