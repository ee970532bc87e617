import type { Refiner } from '../draft';
import { compounds } from './compounds';
import { counted } from './counted';
import { hedges } from './hedges';
import { levels } from './levels';
import { measured } from './measured';
import { partOfPercent } from './part-of-percent';
import { prices } from './prices';
import { ranges } from './ranges';
import { ratios } from './ratios';
import { rows } from './rows';
import { scores } from './scores';
import { shareOf } from './share-of';
import { sharedUnits } from './shared-units';
import { temperatures } from './temperatures';

/** What numbers are only together, seen before any is dropped for itself. */
export const firstRefiners: readonly Refiner[] = [scores, rows];

/** Each takes the list the one before it leaves. */
export const refiners: readonly Refiner[] = [
  ratios,
  partOfPercent,
  ranges,
  compounds,
  sharedUnits,
  temperatures,
  prices,
  hedges,
  shareOf,
  counted,
  measured,
  levels,
];
