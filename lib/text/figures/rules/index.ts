import type { Rule } from '../draft';
import { address } from './address';
import { age } from './age';
import { ageLimit } from './age-limit';
import { ageTold } from './age-told';
import { airliner } from './airliner';
import { backward } from './backward';
import { clockTime } from './clock-time';
import { coordinates } from './coordinates';
import { date } from './date';
import { gluedName } from './glued-name';
import { half } from './half';
import { idiom } from './idiom';
import { label } from './label';
import { listNumber } from './list-number';
import { name } from './name';
import { numberName } from './number-name';
import { oldYear } from './old-year';
import { ordinal } from './ordinal';
import { phoneNumber } from './phone-number';
import { placedDuration } from './placed-duration';
import { priceTick } from './price-tick';
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
  ageLimit,
  ageTold,
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
  oldYear,
  airliner,
  numberName,
  backward,
  coordinates,
  priceTick,
  placedDuration,
];
