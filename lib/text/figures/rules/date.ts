import { DIGIT } from '../../characters';
import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf, until } from '../patterns';
import { GAPS, wordsAfter, wordsBefore } from '../words-beside';

/** "June 23, 2014", "23. Juni", "1er juin", "31.12.2019". */
export const date: Rule = ({ dates, joins, ordinals }) => {
  const ending = `(?:\\.|${oneOf(ordinals.endings)})?`;
  const join = `(?:${GAP}?[-–]${GAP}?|,?${GAP}(?:${oneOf([...joins.and, ...joins.to])}${GAP})?)`;
  const monthUpTo = wordsBefore(dates.months.flatMap((month) => [month, `${month}.`]));
  const monthFrom = wordsAfter(dates.months);
  const ofUpTo = wordsBefore(dates.of);
  const ofFrom = wordsAfter(dates.of);
  const weekdayUpTo = wordsBefore(withStops(dates.weekdays));
  const dateUpTo = wordsBefore(withStops(dates.months));
  const earlierDay = until(`[${DIGIT}]{1,2}${ending}${join}`);
  const laterDay = at(`${ending}(?:${join}[${DIGIT}]{1,2}${ending})?`);
  const day = until(`[${DIGIT}]{1,2}${ending}`);

  const afterMonth = (text: string, start: number): boolean => {
    const earlier = matchAt(earlierDay, text, start)?.[1]?.length ?? 0;
    return (monthUpTo(text, start) ?? monthUpTo(text, start - earlier)) !== null;
  };
  const beforeMonth = (text: string, end: number): boolean => {
    const place = end + (matchAt(laterDay, text, end)?.[0].length ?? 0);
    return monthFrom(text, ofFrom(text, place)?.end ?? place) !== null;
  };
  const afterDay = (text: string, start: number): boolean => {
    const month = dateUpTo(text, ofUpTo(text, start)?.start ?? start);
    if (!month) return false;
    const place = ofUpTo(text, month.start)?.start ?? month.start;
    return GAPS.has(text.charAt(place - 1)) && matchAt(day, text, place - 1) !== null;
  };
  const afterWeekday = (text: string, start: number): boolean =>
    weekdayUpTo(text, ofUpTo(text, start)?.start ?? start) !== null;

  return ({ kind, numeral: { start, end, value, form } }, text) => {
    if (kind === 'money' || kind === 'percent' || form === 'fraction') return false;
    if (isNumericDate(text, start, end)) return true;
    if (end - start > 4) return false;
    if (afterDay(text, start)) return true;
    if (end - start === 4) return afterMonth(text, start);
    return value <= 31 && end - start <= 2 && isDay(text, start, end);
  };

  function isDay(text: string, start: number, end: number): boolean {
    if (beforeMonth(text, end) || afterMonth(text, start)) return true;
    return afterWeekday(text, start) && /[.,]/.test(text.charAt(end));
  }
};

/** "Sept", "Sept.", "Sept.," and "September,". */
const withStops = (words: readonly string[]): string[] =>
  words.flatMap((word) => ['', '.', ',', '.,'].map((stop) => word + stop));

const MARK = /[./-]/;
const partBefore = until(`[${DIGIT}][./]`);
const restAfter = at(
  `[./-][${DIGIT}]{1,2}[./-][${DIGIT}]{2}|[./][${DIGIT}]{1,2}[./]?(?![${DIGIT}])`,
);

/** "12/31/2019", "31.12.2019", "2019-12-31", "9/11". */
const isNumericDate = (text: string, start: number, end: number): boolean =>
  (MARK.test(text.charAt(end)) && matchAt(restAfter, text, end) !== null) ||
  (MARK.test(text.charAt(start - 1)) && matchAt(partBefore, text, start) !== null);

export const examples = [
  'On June 23, 2014 and on 5 May he came; [12] men came on Sept. 1, 1987.',
  'The talks of 12/31/2019 and of June 19-July 10 failed.',
  { text: 'Am 23. Mai 2014 kamen [12] Männer.', language: 'de' },
  { text: 'Le 1er juin 2014, [12] hommes sont venus.', language: 'fr' },
  { text: 'El 3 de enero de 2019 llegaron [12] hombres.', language: 'es' },
];
