import type { Rule } from '../draft';
import { ahead, at, behind, GAP, oneOf, until } from '../look';

/** Most bare numbers of four digits in this stretch are years, whatever follows. */
const [FIRST, LAST] = [1900, 2049];
/** These are years only where the words around them say so. */
const [OLDEST, FARTHEST] = [1000, 2199];

/** "in 2014", "2000 B.C.". */
export const year: Rule = ({ dates, hedges }) => {
  const cue = until(`(?<!\\p{L})${oneOf(dates.beforeYear)}(?:${GAP}|-)`);
  const follow = at(`${GAP}${oneOf(dates.afterYear)}(?!\\p{L})`);
  const hedged = until(`(?<!\\p{L})${oneOf(hedges)}${GAP}`);
  return ({ kind, numeral, end }, text) => {
    const { start, value, form } = numeral;
    if (kind !== 'count' || form !== 'digits') return false;
    if (ahead(follow, text, end)) return true;
    if (numeral.end - start !== 4 || value < OLDEST || value > FARTHEST) return false;
    if (behind(cue, text, start)) return true;
    return value >= FIRST && value <= LAST && !behind(hedged, text, start);
  };
};

export const examples = ['In 2014 some [2000] people read of the 1745 rising.'];
