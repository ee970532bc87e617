import type { Amount } from '../../lib/text/figures/other-unit';

/** What the engine knows no name for, by its symbol. */
const symbols: Readonly<Record<string, string>> = {
  horsepower: 'hp',
  kilowatt: 'kW',
  'metric ton': 't',
  ton: 'short tons',
  tonne: 't',
};

/** "square kilometer" is written "km²". */
const powers: Readonly<Record<string, string>> = { cubic: '³', square: '²' };

/** An amount as the reader's language writes it: "72 feet", "12 km²", "20 to 22 °C". */
export function writtenAmount({ value, unit }: Amount, language: string): string {
  const [low, high] = Array.isArray(value) ? value : [value, value];
  const written = (format: Intl.NumberFormat): string =>
    low === high ? format.format(low) : format.formatRange(low, high);
  const symbol = symbols[unit];
  if (symbol) return `${written(new Intl.NumberFormat(language))} ${symbol}`;
  const [, power = '', length = unit] = /^(cubic|square) (.*)/.exec(unit) ?? [];
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: nameForEngine(length),
    unitDisplay: power ? 'short' : 'long',
  });
  return written(format) + (powers[power] ?? '');
}

/** "degree Celsius" is "celsius" to the engine, "mile per hour" "mile-per-hour". */
const nameForEngine = (unit: string): string =>
  unit
    .replace(/^degree /, '')
    .toLowerCase()
    .replaceAll(' ', '-');
