import { convert, getMeasureKind, type Unit } from 'convert';

/** Meters and degrees Celsius, or feet and degrees Fahrenheit. */
export type System = 'metric' | 'customary';

interface Measure {
  /** The unit by the conversion library's name. */
  unit: Unit;
  system: System;
  /** What a reader of the other system expects instead. */
  other: string;
}

/** The measures we convert, by their CLDR-style name. A speed is converted as its length. */
const measures: Readonly<Record<string, Measure>> = {
  acre: { unit: 'acre', system: 'customary', other: 'hectare' },
  centimeter: { unit: 'centimeter', system: 'metric', other: 'inch' },
  'cubic foot': { unit: 'cubic foot', system: 'customary', other: 'cubic meter' },
  'cubic meter': { unit: 'cubic meter', system: 'metric', other: 'cubic foot' },
  'cubic yard': { unit: 'cubic yard', system: 'customary', other: 'cubic meter' },
  'degree Celsius': { unit: 'celsius', system: 'metric', other: 'degree Fahrenheit' },
  'degree Fahrenheit': { unit: 'fahrenheit', system: 'customary', other: 'degree Celsius' },
  'fluid ounce': { unit: 'US fluid ounce', system: 'customary', other: 'milliliter' },
  foot: { unit: 'foot', system: 'customary', other: 'meter' },
  gallon: { unit: 'gallon', system: 'customary', other: 'liter' },
  gram: { unit: 'gram', system: 'metric', other: 'ounce' },
  hectare: { unit: 'hectare', system: 'metric', other: 'acre' },
  horsepower: { unit: 'horsepower', system: 'customary', other: 'kilowatt' },
  inch: { unit: 'inch', system: 'customary', other: 'centimeter' },
  kilogram: { unit: 'kilogram', system: 'metric', other: 'pound' },
  kilometer: { unit: 'kilometer', system: 'metric', other: 'mile' },
  kilowatt: { unit: 'kilowatt', system: 'metric', other: 'horsepower' },
  liter: { unit: 'liter', system: 'metric', other: 'gallon' },
  meter: { unit: 'meter', system: 'metric', other: 'foot' },
  'metric ton': { unit: 'tonne', system: 'metric', other: 'ton' },
  mile: { unit: 'mile', system: 'customary', other: 'kilometer' },
  milligram: { unit: 'milligram', system: 'metric', other: 'ounce' },
  milliliter: { unit: 'milliliter', system: 'metric', other: 'fluid ounce' },
  millimeter: { unit: 'millimeter', system: 'metric', other: 'inch' },
  ounce: { unit: 'ounce', system: 'customary', other: 'gram' },
  pint: { unit: 'pint', system: 'customary', other: 'liter' },
  pound: { unit: 'pound', system: 'customary', other: 'kilogram' },
  quart: { unit: 'quart', system: 'customary', other: 'liter' },
  'nautical mile': { unit: 'nautical mile', system: 'customary', other: 'kilometer' },
  'square centimeter': { unit: 'square centimeter', system: 'metric', other: 'square inch' },
  'square foot': { unit: 'square foot', system: 'customary', other: 'square meter' },
  'square inch': { unit: 'square inch', system: 'customary', other: 'square centimeter' },
  'square kilometer': { unit: 'square kilometer', system: 'metric', other: 'square mile' },
  'square meter': { unit: 'square meter', system: 'metric', other: 'square foot' },
  'square mile': { unit: 'square mile', system: 'customary', other: 'square kilometer' },
  'square yard': { unit: 'square yard', system: 'customary', other: 'square meter' },
  stone: { unit: 'stone', system: 'customary', other: 'kilogram' },
  ton: { unit: 'short ton', system: 'customary', other: 'metric ton' },
  tonne: { unit: 'tonne', system: 'metric', other: 'ton' },
  yard: { unit: 'yard', system: 'customary', other: 'meter' },
};

/** What a speed's name ends with. */
export const PER_HOUR = ' per hour';

/** The measure of a unit's name; of a speed, that of its length. */
export const measureOf = (unit: string): Measure | null =>
  measures[unit.endsWith(PER_HOUR) ? unit.slice(0, -PER_HOUR.length) : unit] ?? null;

/** The library wants to know at build time that two units belong together; we ask at run time. */
const anyUnit = convert as unknown as (value: number, from: Unit) => { to(unit: Unit): number };

/** A value in another unit, or null where the two do not measure the same. */
export function converted(value: number, from: string, to: string): number | null {
  const [source, target] = [measureOf(from), measureOf(to)];
  if (!source || !target || from.endsWith(PER_HOUR) !== to.endsWith(PER_HOUR)) return null;
  if (getMeasureKind(source.unit) !== getMeasureKind(target.unit)) return null;
  return anyUnit(value, source.unit).to(target.unit);
}
