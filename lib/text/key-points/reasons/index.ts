import { central } from './central';
import { context } from './context';
import { echo } from './echo';
import { figure } from './figure';
import { form } from './form';
import { heading } from './heading';
import { lead } from './lead';
import { length } from './length';
import { names } from './names';
import { opening } from './opening';
import { paragraph } from './paragraph';
import { phrase } from './phrase';
import { quotation } from './quotation';
import type { Reason } from './reason';
import { source } from './source';
import { theme } from './theme';
import { title } from './title';
import { voice } from './voice';
import { when } from './when';

/** Every reason the ranker weighs. A new one goes here; `npm run train:key-points` learns its weight. */
export const reasons: readonly Reason[] = [
  central,
  context,
  echo,
  figure,
  form,
  heading,
  lead,
  length,
  names,
  opening,
  paragraph,
  phrase,
  quotation,
  source,
  theme,
  title,
  voice,
  when,
];
