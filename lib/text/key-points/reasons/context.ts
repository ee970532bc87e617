import { overlap, share } from '../share';
import type { Terms } from '../story';
import type { Term } from '../words';
import type { Reason } from './reason';

const NONE: Terms = new Set<Term>();

/** Fewest terms a sentence is counted with. */
const FEWEST = 3;

/** How a sentence hangs together with the top of the story and with its neighbours. */
export const context: Reason = {
  name: 'context',
  told: false,
  measure: ({ candidates }) => {
    const termsAt = (index: number) => candidates[index]?.terms ?? NONE;
    const first = termsAt(0);
    const top = new Set([...first, ...termsAt(1), ...termsAt(2)]);
    return ({ index, terms }) => ({
      lead: index > 0 ? overlap(terms, first) : 0,
      leadShare: index > 0 ? share(first, terms) : 0,
      top: index > 2 ? overlap(terms, top) : 0,
      before: overlap(terms, termsAt(index - 1)),
      after: overlap(terms, termsAt(index + 1)),
      fresh: freshIn(terms, index) / Math.max(FEWEST, terms.size),
    });
  },
};

/** How many terms a sentence is the first to use. */
function freshIn(terms: Terms, index: number): number {
  let count = 0;
  for (const { places } of terms) if (places[0] === index) count++;
  return count;
}

export const examples = [
  'lead: Fire broke out in a mill. Nobody was hurt. [The fire was put out by noon.]',
  'before: Nobody was hurt. Fire broke out in a mill. [The fire was put out by noon.]',
];
