import { DIGIT, WORD_END, WORD_START } from '../../characters';
import { counter } from '../counter';
import type { Rule } from '../draft';
import { at, GAP, matchAt, oneOf, until } from '../patterns';
import { wordsAfter, wordsBefore } from '../words-beside';

/** Most bare numbers of four digits in this stretch are years. */
const [FIRST, LAST] = [1900, 2049];
/** These are years only where the words before them say so. */
const [OLDEST, FARTHEST] = [1000, 2199];

/** "in 2014", "until at least 2021", "born around 1875", "2000 B.C."; but "2000 people". */
export const year: Rule = ({ dates, hedges, nouns }) => {
  const cue = until(`${WORD_START}${oneOf(dates.beforeYear)}(?:${GAP}|-)`);
  const around = wordsBefore(dates.aroundYear);
  const follow = at(`${GAP}${oneOf(dates.afterYear)}${WORD_END}`);
  const people = wordsAfter([...nouns.irregular, ...nouns.unchanged]);
  const hedged = wordsBefore(hedges);
  const isCued = (start: number, text: string): boolean => matchAt(cue, text, start) !== null;
  const find = counter(nouns);
  const countsPeople = (end: number, text: string): boolean => {
    const found = people(text, end);
    return found !== null && !APOSTROPHES.has(text.charAt(found.end));
  };
  const counts = (start: number, end: number, text: string): boolean =>
    countsPeople(end, text) ||
    (hedged(text, start) !== null &&
      (find(text, end) !== null || matchAt(dash, text, end) !== null));
  return ({ kind, numeral, end }, text) => {
    const { start, value, form } = numeral;
    if (kind !== 'count' || form !== 'digits') return false;
    if (matchAt(follow, text, end)) return true;
    if (numeral.end - start !== 4 || !isWithin(value, OLDEST, FARTHEST)) return false;
    const isRecent = isWithin(value, FIRST, LAST);
    if (isCued(start, text) || (isRecent && isCued(hedged(text, start)?.start ?? start, text)))
      return true;
    return (isRecent || around(text, start) !== null) && !counts(start, end, text);
  };
};

const APOSTROPHES = new Set("'’");

/** "about 2000 - 2500 calories" */
const dash = at(`${GAP}?[-–]${GAP}?[${DIGIT}]{4}`);

const isWithin = (value: number, first: number, last: number): boolean =>
  value >= first && value <= last;

export const examples = [
  'In 2014 some [2000] voters read of 1988, which killed [2000] people.',
  'He was born around 1875; nothing will change until at least 2021.',
  'The 1994 women’s cup drew [1500] fans.',
];
