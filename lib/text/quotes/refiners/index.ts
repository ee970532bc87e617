import { dropContributors } from './drop-contributors';
import { dropDoubles } from './drop-doubles';
import { dropHypothetical } from './drop-hypothetical';
import { dropNested } from './drop-nested';
import { joinFollowing } from './join-following';
import { lendSource } from './lend-source';
import type { Refiner } from './refiner';
import { settleLines } from './settle-lines';

/** In the order they are applied. */
export const refiners: readonly Refiner[] = [
  settleLines,
  dropContributors,
  dropHypothetical,
  dropNested,
  dropDoubles,
  joinFollowing,
  lendSource,
];
