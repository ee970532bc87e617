import type { Rule } from '../draft';
import { address } from './address';
import { age } from './age';
import { clockTime } from './clock-time';
import { date } from './date';
import { gluedName } from './glued-name';
import { half } from './half';
import { idiom } from './idiom';
import { label } from './label';
import { listNumber } from './list-number';
import { name } from './name';
import { ordinal } from './ordinal';
import { phoneNumber } from './phone-number';
import { placedDuration } from './placed-duration';
import { reference } from './reference';
import { sourcePhrase } from './source-phrase';
import { year } from './year';
import { years } from './years';

/** Any of them makes a number no figure. */
export const rules: readonly Rule[] = [
  date,
  year,
  years,
  clockTime,
  address,
  age,
  ordinal,
  listNumber,
  idiom,
  label,
  gluedName,
  name,
  sourcePhrase,
  reference,
  phoneNumber,
  half,
  placedDuration,
];
