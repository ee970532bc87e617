import type { Draft, Refiner } from '../draft';
import { converted, measureOf } from '../measures';
import { GAP, oneOf } from '../patterns';

/** Reads "7 feet 10 inches" as one length, in the smaller unit. */
export const compounds: Refiner = ({ joins }) => {
  const connector = new RegExp(`^(?:${GAP}?|,?${GAP}(?:${oneOf(joins.and)}${GAP})?)$`, 'i');
  return (drafts, text) => {
    const done: Draft[] = [];
    for (const draft of drafts) {
      const last = done.at(-1);
      const sum =
        last && connector.test(text.slice(last.end, draft.start)) ? added(last, draft) : null;
      if (last && sum !== null) done[done.length - 1] = { ...draft, start: last.start, value: sum };
      else done.push(draft);
    }
    return done;
  };
};

/** The sum of a greater and a smaller measure of one system, in the smaller; null for any others. */
function added(great: Draft, small: Draft): number | null {
  if (!great.unit || !small.unit || great.unit === small.unit) return null;
  if (Array.isArray(great.value) || Array.isArray(small.value)) return null;
  if (measureOf(great.unit)?.system !== measureOf(small.unit)?.system) return null;
  const one = converted(1, great.unit, small.unit);
  if (one === null || small.value >= one) return null;
  return Number((great.value * one + small.value).toPrecision(12));
}

export const examples = [
  { text: 'The shark was [7 feet 10 inches] long.', value: [94], unit: ['inch'] },
  'Each weighs [9 pounds] and is [3 feet] long.',
];
