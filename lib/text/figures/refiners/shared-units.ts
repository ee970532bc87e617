import type { Draft, Refiner } from '../draft';

/** How far apart two members of a list may stand. */
const REACH = 60;

/** Gives a bare number in a list the unit of its neighbour: "15.36 percent Hispanic and 7.3 of another race". */
export const sharedUnits: Refiner = ({ joins }) => {
  const list = new RegExp(
    `^(?:,? (?:${[...joins.and, ...joins.or, ...joins.to].join('|')})|,|;|/)`,
    'iu',
  );
  return (drafts, text) =>
    drafts.map((draft, index) => {
      if (draft.kind !== 'count' || draft.unit !== null || draft.numeral.form !== 'digits')
        return draft;
      const before = drafts[index - 1];
      const after = drafts[index + 1];
      const isDecimal = !Number.isInteger(draft.value);
      if (
        before?.kind === 'percent' &&
        isDecimal &&
        draft.numeral.value <= 100 &&
        draft.start - before.end < REACH
      ) {
        return { ...draft, kind: 'percent', unit: before.unit };
      }
      const shares =
        after && (after.kind === 'percent' || after.kind === 'money' || after.kind === 'quantity');
      if (shares && after.start - draft.end < 8 && list.test(text.slice(draft.end, after.start))) {
        return inherit(draft, after);
      }
      return draft;
    });
};

const inherit = (draft: Draft, from: Draft): Draft => ({
  ...draft,
  kind: from.kind,
  unit: from.unit,
});

export const examples = ['The town is [15.36 percent] Hispanic and [7.3] of another race.'];
