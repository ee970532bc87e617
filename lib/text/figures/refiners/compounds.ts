import type { Draft, Refiner } from '../draft';
import { converted, measureOf } from '../measures';
import { GAP, oneOf } from '../patterns';

/** Reads "7 feet 10 inches" as one length, in the smaller unit, and "5 dollars and 20 cents" as one price. */
export const compounds: Refiner = ({ joins }) => {
  const connector = new RegExp(`^(?:${GAP}?|,?${GAP}(?:${oneOf(joins.and)}${GAP})?)$`, 'i');
  const together = (great: Draft | undefined, small: Draft, text: string): Draft | null =>
    great && connector.test(text.slice(great.end, small.start))
      ? (lengthOf(great, small) ?? priceOf(great, small))
      : null;
  return (drafts, text) => {
    const done: Draft[] = [];
    for (const draft of drafts) {
      const whole = together(done.at(-1), draft, text);
      if (whole) done[done.length - 1] = whole;
      else done.push(draft);
    }
    return done;
  };
};

function lengthOf(great: Draft, small: Draft): Draft | null {
  const sum = added(great, small);
  return sum === null ? null : { ...small, start: great.start, value: sum };
}

/** Hundredths of currencies that we know by their own name. */
const hundredths = new Set(['cent', 'penny']);

/** A price in a currency and its hundredths. */
function priceOf(great: Draft, small: Draft): Draft | null {
  if (great.kind !== 'money' || hundredths.has(great.unit ?? '')) return null;
  if (!hundredths.has(small.unit ?? '')) return null;
  const [whole, part] = [great.value, small.value];
  if (typeof whole !== 'number' || typeof part !== 'number' || part >= 100) return null;
  if (!Number.isInteger(whole)) return null;
  return { ...great, end: small.end, value: whole + part / 100 };
}

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
  { text: 'It costs [13 dollars and 45 cents], up from [5 dollars].', value: [13.45, 5] },
  'Each weighs [9 pounds] and is [3 feet] long.',
];
