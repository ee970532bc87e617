import type { Figure } from '../analysis';
import { converted, measureOf, PER_HOUR, type System } from './measures';

/** A value with its CLDR-style English unit. */
export interface Amount {
  value: Figure['value'];
  unit: string;
}

/** One digit alone would make 1 mile into 2 kilometers. */
const FEWEST_DIGITS = 2;

/**
 * A figure's value in the reader's own system of units, as exact as the article gives it; null where
 * it is in that system already or measures nothing we convert.
 */
export function otherUnit(
  { value, unit }: Pick<Figure, 'value' | 'unit'>,
  reader: System,
): Amount | null {
  const measure = measureOf(unit ?? '');
  if (!unit || !measure || measure.system === reader) return null;
  const other = unit.endsWith(PER_HOUR) ? measure.other + PER_HOUR : measure.other;
  const given = Array.isArray(value) ? value : [value];
  const round = unit.startsWith(DEGREE) ? toDecimalsOf(given) : toDigitsOf(given);
  const inOther = (amount: number): number | null => {
    const exact = converted(amount, unit, other);
    return exact === null ? null : round(exact);
  };
  if (!Array.isArray(value)) {
    const single = inOther(value);
    return single === null ? null : { value: single, unit: other };
  }
  const [low, high] = value.map(inOther);
  return low == null || high == null ? null : { value: [low, high], unit: other };
}

/** Degrees are counted from a point of their own, so that 40 is no rounder than 41. */
const DEGREE = 'degree ';

type Round = (value: number) => number;

/** Rounds to as many significant digits as the most exact of these has. */
function toDigitsOf(given: readonly number[]): Round {
  const digits = Math.max(FEWEST_DIGITS, ...given.map(significantDigits));
  return (value) => Number(value.toPrecision(digits));
}

/** Rounds to as many decimals as the most exact of these has. */
function toDecimalsOf(given: readonly number[]): Round {
  const decimals = Math.max(...given.map((value) => (plain(value).split('.')[1] ?? '').length));
  return (value) => Number(value.toFixed(decimals));
}

/** 1,234 has four, 0.05 one, and 1,200 two, for its zeros may be there for its size alone. */
const significantDigits = (value: number): number =>
  plain(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/** A number's digits without its sign and its exponent, nor more of them than an article gives. */
const plain = (value: number): string =>
  String(Number(Math.abs(value).toPrecision(MOST_DIGITS))).replace(/e.*/, '');

/** Past these lies only what binary fractions cannot hold. */
const MOST_DIGITS = 12;

/** The countries whose readers expect miles and degrees Fahrenheit, or miles at least. */
const customary = new Set(['US', 'LR', 'MM']);

/** The system a reader expects, by a BCP 47 tag such as the browser's language: "en-US". */
export function systemOf(tag: string): System {
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(tag)?.[1]?.toUpperCase();
  return customary.has(region ?? '') ? 'customary' : 'metric';
}
