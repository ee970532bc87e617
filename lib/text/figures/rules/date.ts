import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf, until } from '../look';

/** "June 23, 2014", "23. Juni", "1er juin", "31.12.2019". */
export const date: Rule = ({ dates }) => {
  const month = `(?<!\\p{L})${oneOf(dates.months)}`;
  const afterMonth = until(
    `${month}\\.?${GAP}(?:\\p{Nd}{1,2}(?:st|nd|rd|th)?(?:${GAP}?[-–]${GAP}?|,?${GAP}(?:and|to)?${GAP}?|,${GAP}?))?`,
  );
  const beforeMonth = at(
    `(?:\\.|st|nd|rd|th|er|º)?(?:${GAP}?[-–]${GAP}?\\p{Nd}{1,2}\\.?)?(?:${GAP}(?:de|of))?${GAP}${month}(?!\\p{L})`,
  );
  const yearAfterDay = until(
    `\\p{Nd}{1,2}\\.?(?:er)?(?:${GAP}de)?${GAP}${oneOf(dates.months)}\\.?,?${GAP}(?:de${GAP})?`,
  );
  const weekday = until(`(?<!\\p{L})${oneOf(dates.weekdays)}\\.?,?${GAP}(?:the${GAP}|den${GAP})?`);
  return ({ kind, numeral }, text) => {
    if (kind === 'money' || kind === 'percent') return false;
    const { start, end } = numeral;
    if (numeral.form === 'fraction') return false;
    if (numeric(text, start, end)) return true;
    const day = numeral.value <= 31 && end - start <= 2;
    return (
      (matchAt(beforeMonth, text, end) !== null && day) ||
      (matchAt(afterMonth, text, start) !== null && (day || end - start === 4)) ||
      matchAt(yearAfterDay, text, start) !== null ||
      (matchAt(weekday, text, start) !== null && day && /^[.,]/.test(text.slice(end, end + 1)))
    );
  };
};

const before = /\p{Nd}[./-]$/u;
const after = /^[./-]\p{Nd}{1,2}[./-]\p{Nd}{2}|^[./]\p{Nd}{1,2}[./]?(?!\p{Nd})/u;

/** "12/31/2019", "31.12.2019", "2019-12-31", "9/11". */
const numeric = (text: string, start: number, end: number): boolean =>
  after.test(text.slice(end, end + 7)) ||
  (before.test(text.slice(start - 2, start)) && /[./]/.test(text.slice(start - 1, start)));

export const examples = [
  'On June 23, 2014 and on 5 May he came; [12] men came on Sept. 1, 1987.',
  'The talks of 12/31/2019 and of June 19-July 10 failed.',
];
