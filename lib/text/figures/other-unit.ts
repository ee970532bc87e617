import type { Figure } from '../analysis';
import { converted, measureOf, PER_HOUR, type System } from './measures';

/** A value with its CLDR-style English unit. */
export interface Amount {
  value: Figure['value'];
  unit: string;
}

/** Three digits are as exact as a reader needs, and mostly more than the article gave. */
const DIGITS = 3;

/**
 * A figure's value in the reader's own system of units, to three significant digits; null where it
 * is in that system already or measures nothing we convert.
 */
export function otherUnit(
  { value, unit }: Pick<Figure, 'value' | 'unit'>,
  reader: System,
): Amount | null {
  const measure = measureOf(unit ?? '');
  if (!unit || !measure || measure.system === reader) return null;
  const other = unit.endsWith(PER_HOUR) ? measure.other + PER_HOUR : measure.other;
  const inOther = (amount: number): number | null => rounded(converted(amount, unit, other));
  if (!Array.isArray(value)) {
    const single = inOther(value);
    return single === null ? null : { value: single, unit: other };
  }
  const [low, high] = value.map(inOther);
  return low == null || high == null ? null : { value: [low, high], unit: other };
}

const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(DIGITS));

/** The countries whose readers expect miles and degrees Fahrenheit, or miles at least. */
const customary = new Set(['US', 'LR', 'MM']);

/** The system a reader expects, by a BCP 47 tag such as the browser's language: "en-US". */
export function systemOf(tag: string): System {
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(tag)?.[1]?.toUpperCase();
  return customary.has(region ?? '') ? 'customary' : 'metric';
}
