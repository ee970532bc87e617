import type { Recogniser } from '../draft';
import { at, GAP, matchAt, oneOf } from '../patterns';
import { phrases } from '../phrases';
import { unitSymbols } from '../unit-symbols';

/** Written with a small raised number, or with a plain one. */
const raised = (symbol: string): string => symbol.replace(/2$/, '²').replace(/3$/, '³');
const symbols = new Map(
  Object.entries(unitSymbols).flatMap(([symbol, unit]) => [
    [symbol, unit],
    [raised(symbol), unit],
    [symbol.replace(/[23]$/, '^$&'), unit],
  ]),
);
const symbol = new RegExp(`(${GAP}?-?)(${oneOf([...symbols.keys()])})(?![\\p{L}\\p{Nd}])`, 'uy');
/** "5 in" is mostly no length; in brackets or with a full stop before a small letter it is. */
const inches = /(?:[ \u00a0]?in(?=[)\]])|[ -]in\.(?= \p{Ll}))/uy;
const degrees = /[ \u00a0]?[°º][ \u00a0]?(C|F)(?:elsius|ahrenheit)?(?![\p{L}])/uy;

/** "55-kilometer", "12.5 square miles", "300m", "-4 °C". */
export const quantity: Recogniser = ({ units, numerals }) => {
  const gap = at(
    `${GAP}${oneOf(numerals.partitives)}|${GAP}?[-‑]?(?:${oneOf(numerals.ofOne)}${GAP})?`,
  );
  const name = phrases(units);
  return ({ start, end }, text) => {
    const degree = matchAt(degrees, text, end);
    if (degree) {
      const unit = degree[1] === 'C' ? 'degree Celsius' : 'degree Fahrenheit';
      return { start, end: end + degree[0].length, kind: 'quantity', unit };
    }
    const space = matchAt(gap, text, end)?.[0] ?? '';
    const named = space ? name(text, end + space.length) : null;
    if (named) return { start, end: named.end, kind: 'quantity', unit: named.found };
    const short = matchAt(symbol, text, end);
    if (short) {
      const unit = symbols.get(short[2] ?? '') ?? null;
      return { start, end: end + short[0].length, kind: 'quantity', unit };
    }
    const inch = matchAt(inches, text, end);
    return inch && { start, end: end + inch[0].length, kind: 'quantity', unit: 'inch' };
  };
};

export const examples = [
  'The base lies in a [55-kilometer] zone of [12.5 square miles].',
  'A drone flew over his house, [300m] ([984ft]) away.',
  'It was [-4 °C] at night.',
  'The island is [22 kilometres] long.',
];
