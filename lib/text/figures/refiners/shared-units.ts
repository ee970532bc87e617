import type { Draft, Refiner } from '../draft';
import { oneOf } from '../patterns';

/** How far apart two percentages of a list may stand. */
const REACH = 60;

/**
 * Gives a bare number in a list the unit of its neighbour: "15.36 percent Hispanic and 7.3 of
 * another race", "9 and 10 percent".
 */
export const sharedUnits: Refiner = ({ joins }) => {
  const link = new RegExp(`^(?:,? ${oneOf([...joins.and, ...joins.or, ...joins.to])} |/)$`, 'iu');
  return (drafts, text) =>
    drafts.map((draft, index) => {
      if (!isBare(draft)) return draft;
      const [before, after] = [drafts[index - 1], drafts[index + 1]];
      if (before && isElliptic(before, draft)) return inherit(draft, before);
      const linked = after && link.test(text.slice(draft.end, after.start));
      return linked && isMeasured(after) ? inherit(draft, after) : draft;
    });
};

const isBare = ({ kind, unit, numeral }: Draft): boolean =>
  kind === 'count' && unit === null && numeral.form === 'digits';

/** A share with decimals soon after a percentage is one too, though it counts nothing itself. */
const isElliptic = (before: Draft, { start, value, numeral }: Draft): boolean =>
  before.kind === 'percent' &&
  !Number.isInteger(value) &&
  numeral.value <= 100 &&
  start - before.end < REACH;

const isMeasured = ({ kind }: Draft): boolean =>
  kind === 'percent' || kind === 'money' || kind === 'quantity';

const inherit = (draft: Draft, { kind, unit }: Draft): Draft => ({ ...draft, kind, unit });

export const examples = [
  'The town is [15.36 percent] Hispanic and [7.3] of another race.',
  {
    text: 'It fell by [9] and [10 percent]; the storm killed [12], [5 miles] away.',
    unit: ['%', '%', null, 'mile'],
  },
];
