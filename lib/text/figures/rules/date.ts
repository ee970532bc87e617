import { DIGIT, WORD_END, WORD_START } from '../../characters';
import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf, until } from '../patterns';

/** "June 23, 2014", "23. Juni", "1er juin", "31.12.2019". */
export const date: Rule = ({ dates, joins, ordinals }) => {
  const months = oneOf(dates.months);
  const ending = `(?:\\.|${oneOf(ordinals.endings)})?`;
  const of = `(?:${oneOf(dates.of)}${GAP})?`;
  const join = `(?:${GAP}?[-–]${GAP}?|,?${GAP}(?:${oneOf([...joins.and, ...joins.to])}${GAP})?)`;
  const month = `${WORD_START}${months}\\.?${GAP}`;
  const afterMonth = until(`${month}(?:[${DIGIT}]{1,2}${ending}${join})?`);
  const beforeMonth = at(
    `${ending}(?:${join}[${DIGIT}]{1,2}${ending})?${GAP}${of}${months}${WORD_END}`,
  );
  const afterDay = until(`[${DIGIT}]{1,2}${ending}${GAP}${of}${months}\\.?,?${GAP}${of}`);
  const afterWeekday = until(`${WORD_START}${oneOf(dates.weekdays)}\\.?,?${GAP}${of}`);

  return ({ kind, numeral: { start, end, value, form } }, text) => {
    if (kind === 'money' || kind === 'percent' || form === 'fraction') return false;
    if (isNumericDate(text, start, end)) return true;
    if (end - start > 4) return false;
    if (matchAt(afterDay, text, start)) return true;
    if (end - start === 4) return matchAt(afterMonth, text, start) !== null;
    return value <= 31 && end - start <= 2 && isDay(text, start, end);
  };

  function isDay(text: string, start: number, end: number): boolean {
    if (matchAt(beforeMonth, text, end) ?? matchAt(afterMonth, text, start)) return true;
    return matchAt(afterWeekday, text, start) !== null && /[.,]/.test(text.charAt(end));
  }
};

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
