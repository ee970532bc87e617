import type { Figure } from '../analysis';
import { LETTER } from '../characters';
import { converted } from './measures';

/** Two values of one measure may differ by this much before it is worth a note. */
const TOLERANCE = 0.1;

/** No rounding explains more: 1,000 kilometers are not 1,000 miles. */
const MOST_ROUNDING = 1 / 3;

/** What stands between a measure and the same in another unit: "113 kilometers (about 70 miles)". */
const between = new RegExp(
  `^(?: ?[([/=] ?|, or | or | / )(?:[${LETTER}.]+ ){0,2}(?:[A-Z]{1,2} ?)?$`,
);

/** Links figures that give the same measure in two units, and says where they disagree. */
export function linkTwins(figures: readonly Figure[], text: string): Figure[] {
  const linked = figures.map((figure) => ({ ...figure }));
  for (const [index, second] of linked.entries()) {
    const first = linked[index - 1];
    if (!first || !between.test(text.slice(first.end, second.start))) continue;
    const closes = text.slice(first.end, second.start).includes('(');
    const relation = relate(first, second);
    if (relation === null || (relation === 'money' && !closes)) continue;
    first.sameAs ??= index;
    second.sameAs = index - 1;
    if (relation === 'disagree') first.disagrees = second.disagrees = true;
  }
  return linked;
}

/** How two neighbours relate; null where they do not measure the same in two units. */
function relate(first: Figure, second: Figure): 'agree' | 'disagree' | 'money' | null {
  if (!first.unit || !second.unit || first.unit === second.unit) return null;
  if (first.kind === 'money' && second.kind === 'money') return 'money';
  const { unit } = second;
  const given = ends(second);
  // "from zero to 60 mph (97 kph)": one value in brackets stands for the upper end.
  const pairs = ends(first)
    .slice(-given.length)
    .map((value, end) => ({
      expected: converted(value, first.unit ?? '', unit),
      given: given[end] ?? Number.NaN,
    }));
  if (pairs.some(({ expected }) => expected === null)) return null;
  const agree = pairs.every(({ expected, given }) => isClose(expected ?? given, given));
  return agree || isDifference(first, second) ? 'agree' : 'disagree';
}

const ends = ({ value }: Figure): number[] => (Array.isArray(value) ? value : [value]);

/** Close by share, or as close as the last digit written allows: "1 mile (2 km)". */
function isClose(expected: number, given: number): boolean {
  const rounding = Math.min(grain(given) / 2, MOST_ROUNDING * Math.abs(expected));
  return Math.abs(expected - given) <= Math.max(TOLERANCE * Math.abs(expected), rounding);
}

/** What the last digit written counts: 100 for 1,200, 1 for 5, 0.1 for 6.1. */
function grain(value: number): number {
  const digits = String(Math.abs(value));
  const zeros = /0+$/.exec(digits.replace(/\.\d+$/, ''))?.[0].length ?? 0;
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  return decimals > 0 ? 10 ** -decimals : 10 ** zeros;
}

/** A rise of 1.5 degrees Celsius is one of 2.7 degrees Fahrenheit, not of 34.7. */
function isDifference(first: Figure, second: Figure): boolean {
  const units = [first.unit, second.unit];
  if (!units.includes('degree Celsius') || !units.includes('degree Fahrenheit')) return false;
  const factor = first.unit === 'degree Celsius' ? 1.8 : 1 / 1.8;
  return ends(first).every((value, end) =>
    isClose(value * factor, ends(second)[end] ?? Number.NaN),
  );
}
