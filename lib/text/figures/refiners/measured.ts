import type { Draft, Refiner } from '../draft';

/** Units that are hardly ever counted as things, as stones, cups and degrees are. */
const plain = ['acre', 'hectare', 'kilogram', 'kilometer', 'meter', 'mile', 'tonne', 'yard'];

/** What is measured is so with a word between as well: "517 rushing yards". */
export const measured: Refiner = ({ units }) => {
  const names = new Map(plain.flatMap((unit) => (units[unit] ?? []).map((form) => [form, unit])));
  return (drafts) =>
    drafts.map((draft): Draft => {
      const unit = draft.kind === 'count' && draft.of ? names.get(draft.unit ?? '') : undefined;
      return unit === undefined ? draft : { ...draft, kind: 'quantity', unit, of: null };
    });
};

export const examples = [
  { text: 'He threw for [517] passing yards in [12] games.', unit: ['yard', 'games'] },
];
