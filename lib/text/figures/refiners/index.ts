import type { Refiner } from '../draft';
import { counted } from './counted';
import { hedges } from './hedges';
import { ranges } from './ranges';
import { ratios } from './ratios';
import { shareOf } from './share-of';
import { sharedUnits } from './shared-units';

/** Each takes the list the one before it leaves. */
export const refiners: readonly Refiner[] = [ratios, ranges, sharedUnits, hedges, shareOf, counted];
