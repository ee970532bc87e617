import { DIGIT, LETTER, WORD_END } from '../../characters';
import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf, until } from '../patterns';
import { wordsBefore } from '../words-beside';

/** No one is older. */
export const OLDEST = 120;
const spans = new Set(['day', 'month', 'week', 'year']);
const person = until(`[${LETTER}][${LETTER}.’'-]+(?:, ?| \\()`);
const closes = at(`,(?! [${DIGIT}])|\\)|\\.(?! ?[${DIGIT}])|;`);

/** "10-year-old", "aged 26", "John Smith, 44, said". */
export const age: Rule = ({ ages, joins }) => {
  const to = oneOf([...joins.to, ...joins.and, ...joins.or]);
  const before = wordsBefore(ages.before);
  const first = until(`(?:[${DIGIT}]{1,3}|[${LETTER}]{2,9})(?:${GAP}${to}${GAP}|[-–])`);
  const isAged = (text: string, start: number): boolean => {
    const length = matchAt(first, text, start)?.[1]?.length ?? 0;
    return (before(text, start) ?? before(text, start - length)) !== null;
  };
  const second = `(?:-?[ \\u00a0]?${to}[ \\u00a0-]|[-–])[${DIGIT}][${DIGIT},]{0,8}`;
  const after = at(`(?:${second})?(?:${GAP}|-)?${oneOf(ages.after)}${WORD_END}`);
  return ({ kind, unit, numeral: { start, end, value, form } }, text) => {
    if (matchAt(after, text, end)) return true;
    if (form === 'fraction' || value > OLDEST) return false;
    if ((kind === 'count' || spans.has(unit ?? '')) && isAged(text, start)) return true;
    if (kind !== 'count') return false;
    const isApposed = matchAt(person, text, start) && matchAt(closes, text, end);
    return form === 'digits' && isApposed !== null;
  };
};

export const examples = [
  'The 10-year-old met John Smith, 44, and [three] people aged 18 to 34.',
  'The 7- and 8-year-old boys saw a 200,000 to 260,000 year old skull.',
  'Her son is five years old; [two] children aged five to 11 left.',
  { text: 'Er starb im Alter von 89 Jahren, der 21 Jahre alte Mann.', language: 'de' },
];
