import type { Rule } from '../draft';
import { ahead, at, behind, GAP, oneOf, until } from '../look';

/** Most bare numbers of four digits in this stretch are years. */
const [FIRST, LAST] = [1900, 2049];
/** These are years only where the words before them say so. */
const [OLDEST, FARTHEST] = [1000, 2199];

/** "in 2014", "until at least 2021", "2000 B.C."; but "2000 people". */
export const year: Rule = ({ dates, hedges, nouns }) => {
  const hedge = `(?:${oneOf(hedges)}${GAP})?`;
  const cue = until(`(?<!\\p{L})${oneOf(dates.beforeYear)}(?:${GAP}|-)${hedge}`);
  const follow = at(`${GAP}${oneOf(dates.afterYear)}(?!\\p{L})`);
  const counted = at(`${GAP}${oneOf(nouns.irregular)}(?!\\p{L})`);
  const hedged = until(`(?<!\\p{L})${oneOf(hedges)}${GAP}`);
  return ({ kind, numeral, end }, text) => {
    const { start, value, form } = numeral;
    if (kind !== 'count' || form !== 'digits') return false;
    if (ahead(follow, text, end)) return true;
    if (numeral.end - start !== 4 || value < OLDEST || value > FARTHEST) return false;
    if (behind(cue, text, start)) return true;
    const isCount = ahead(counted, text, end) ?? behind(hedged, text, start);
    return value >= FIRST && value <= LAST && !isCount;
  };
};

export const examples = [
  'In 2014 some [2000] of them read of 1988, which killed [2000] people.',
  'Nothing will change until at least 2021; [1500] men left by 1745.',
];
