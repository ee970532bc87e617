import { overlap, share } from '../share';
import type { Reason } from './reason';

/** How a sentence hangs together with the top of the story and with its neighbours. */
export const context: Reason = {
  name: 'context',
  told: false,
  measure: ({ candidates, firstUse }) => {
    const termsAt = (index: number) => candidates[index]?.terms ?? new Set<string>();
    const first = termsAt(0);
    const top = new Set([...first, ...termsAt(1), ...termsAt(2)]);
    return ({ index, terms }) => ({
      lead: index > 0 ? overlap(terms, first) : 0,
      leadShare: index > 0 ? share(first, terms) : 0,
      top: index > 2 ? overlap(terms, top) : 0,
      before: overlap(terms, termsAt(index - 1)),
      after: overlap(terms, termsAt(index + 1)),
      fresh: overlap(terms, new Set([...terms].filter((term) => firstUse.get(term) === index))),
    });
  },
};

export const examples = [
  'lead: Fire broke out in a mill. Nobody was hurt. [The fire was put out by noon.]',
  'before: Nobody was hurt. Fire broke out in a mill. [The fire was put out by noon.]',
];
