import { counter } from '../counter';
import type { Draft, Refiner } from '../draft';
import { oneOf } from '../patterns';

/** How far apart two percentages of a list may stand. */
const REACH = 60;

/**
 * Gives a bare number in a list the unit of its neighbour: "15.36 percent Hispanic and 7.3 of
 * another race", "9 and 10 percent".
 */
export const sharedUnits: Refiner = ({ joins, nouns }) => {
  const find = counter(nouns);
  const countsNothing = ({ end }: Draft, text: string): boolean => find(text, end) === null;
  const link = new RegExp(
    `^(?:,? ${oneOf([...joins.and, ...joins.or, ...joins.to])} |/| ?[x×] ?)$`,
    'i',
  );
  return (drafts, text) =>
    drafts.map((draft, index) => {
      if (!isBare(draft)) return draft;
      const [before, after] = [drafts[index - 1], drafts[index + 1]];
      if (before && isElliptic(before, draft, text) && countsNothing(draft, text))
        return inherit(draft, before);
      const linked = after && link.test(text.slice(draft.end, after.start));
      return linked && isMeasured(after) ? inherit(draft, after) : draft;
    });
};

const isBare = ({ kind, unit, numeral }: Draft): boolean =>
  kind === 'count' && unit === null && numeral.form === 'digits';

/** A share with decimals soon after a percentage is one too, or one told in the same words. */
const isElliptic = (before: Draft, draft: Draft, text: string): boolean =>
  before.kind === 'percent' &&
  draft.numeral.value <= 100 &&
  draft.start - before.end < REACH &&
  (!Number.isInteger(draft.value) || isParallel(before, draft, text));

const CLOSES = /^(?:[,;]| ?[.)](?!\p{Nd}))/u;
const LAST_WORD = /(\p{L}+) $/u;

/** "rose by 5 percent in May and by 3." */
const isParallel = (before: Draft, { start, end }: Draft, text: string): boolean => {
  const word = wordBefore(start, text);
  return (
    word !== null &&
    CLOSES.test(text.slice(end, end + 3)) &&
    word === wordBefore(before.start, text)
  );
};

const wordBefore = (place: number, text: string): string | null =>
  LAST_WORD.exec(text.slice(Math.max(0, place - 20), place))?.[1] ?? null;

const isMeasured = ({ kind }: Draft): boolean =>
  kind === 'percent' || kind === 'money' || kind === 'quantity';

const inherit = (draft: Draft, { kind, unit }: Draft): Draft => ({ ...draft, kind, unit });

export const examples = [
  { text: 'A plug of [5.5]×[2.1mm].', unit: ['millimeter', 'millimeter'] },
  { text: 'It rose by [5 percent] in May and by [3], by [2] men.', unit: ['%', '%', 'men'] },
  'The town is [15.36 percent] Hispanic and [7.3] of another race.',
  {
    text: 'It fell by [9] and [10 percent]; the storm killed [12], [5 miles] away.',
    unit: ['%', '%', 'people', 'mile'],
  },
];
