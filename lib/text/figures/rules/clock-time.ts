import { DIGIT, WORD_END } from '../../characters';
import type { Draft, Rule } from '../draft';
import { at, GAP, matchAt, oneOf } from '../patterns';

const colonBefore = /[0-9]:$/;
const colonAfter = /^:[0-9]/;
const zone = at(`${GAP}?(?:GMT|UTC|[BCEHMP]S?T|[CEMP]DT|HKT|CES?T)${WORD_END}`);

/** "4:30 a.m.", "0530 GMT", "14 Uhr", "4:07.13". */
export const clockTime: Rule = ({ dates }) => {
  const follow = at(`(?:[.:][${DIGIT}]{2})?${GAP}?${oneOf(dates.afterClock)}${WORD_END}`);
  const partOfDay = at(`${GAP}${oneOf(dates.partsOfDay)}${WORD_END}`);
  const isHour = ({ kind, numeral: { end, value } }: Draft, text: string): boolean =>
    kind === 'count' && value <= 12 && matchAt(partOfDay, text, end) !== null;
  return (draft, text) => {
    const { start, end } = draft.numeral;
    return (
      colonAfter.test(text.slice(end, end + 2)) ||
      colonBefore.test(text.slice(Math.max(0, start - 2), start)) ||
      (end - start === 4 && matchAt(zone, text, end) !== null) ||
      matchAt(follow, text, end) !== null ||
      isHour(draft, text)
    );
  };
};

export const examples = [
  'At 4:30 a.m. or 5 p.m., or 0530 GMT, [40] teachers left.',
  'At three in the morning [12] shops closed.',
];
