import type { FigureLanguage } from '../../figures/language';
import { words } from '../words';

const months = words(`
  Apr April Aug August Dec December Feb February Jan January Jul July Jun June Mar March May Nov
  November Oct October Sep Sept September
`);

const weekdays = words(`
  Fri Friday Mon Monday Sat Saturday Sun Sunday Thu Thur Thurs Thursday Tue Tues Tuesday Wed
  Wednesday
`);

/** How English writes dates and times of day. */
export const dates: FigureLanguage['dates'] = {
  months,
  weekdays,
  of: ['of', 'the'],
  beforeYear: [
    'after',
    'before',
    'by',
    'circa',
    'class of',
    'during',
    'early',
    'fall',
    'fiscal',
    'in',
    'late',
    'mid',
    'since',
    'spring',
    'summer',
    'till',
    'until',
    'winter',
    'year',
  ],
  aroundYear: ['around', 'c.', 'ca.', 'circa'],
  afterYear: ['A.D.', 'AD', 'B.C.', 'B.C.E.', 'BC', 'BCE', 'fiscal year'],
  afterClock: [
    'a.m',
    'a.m.',
    'am',
    'GMT',
    'local time',
    'midnight',
    'noon',
    "o'clock",
    'o’clock',
    'p.m',
    'p.m.',
    'pm',
    'UTC',
  ],
  partsOfDay: [
    'at night',
    'in the afternoon',
    'in the evening',
    'in the morning',
    'in the small hours',
  ],
  afterDuration: [
    'after',
    'ago',
    'before',
    'earlier',
    'from now',
    'hence',
    'later',
    'old',
    'on',
    'previously',
    'time',
  ],
  beforeDuration: words(`
    coming final first following last next past preceding previous prior recent these those
  `),
};
