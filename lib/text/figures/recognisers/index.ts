import type { Recogniser } from '../draft';
import { count } from './count';
import { height } from './height';
import { money } from './money';
import { percent } from './percent';
import { points } from './points';
import { quantity } from './quantity';
import { ratio } from './ratio';
import { shortenedCount } from './shortened-count';

/** The first that knows a number says what it is. */
export const recognisers: readonly Recogniser[] = [
  percent,
  money,
  shortenedCount,
  points,
  height,
  quantity,
  ratio,
  count,
];
