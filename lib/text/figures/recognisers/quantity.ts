import { LETTER, WORD_END } from '../../characters';
import type { Recogniser } from '../draft';
import type { FigureLanguage } from '../language';
import { at, GAP, matchAt, oneOf } from '../patterns';
import { type Lookup, phrases } from '../phrases';
import { signAt } from '../signs-beside';
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
const symbol = signAt(new Set(symbols.keys()));
const gapBefore = at(`${GAP}?-?`);
const genitive = at(`['’][${LETTER}]`);
/** "5 in" is mostly no length; in brackets or with a full stop before a small letter it is. */
const inches = /(?:[ \u00a0]?in(?=[)\]])|[ -]in\.(?= \p{Ll}))/uy;
const degrees = new RegExp(`[ \\u00a0]?[°º][ \\u00a0]?(C|F)(?:elsius|ahrenheit)?${WORD_END}`, 'y');

/** "55-kilometer", "12.5 square miles", "300m", "-4 °C". */
export const quantity: Recogniser = (language) => {
  const name = nameReader(language);
  const notSymbols = new Set(language.notSymbols);
  return ({ start, end }, text) => {
    const unit =
      degree(text, end) ?? name(text, end) ?? shortForm(text, end, notSymbols) ?? inch(text, end);
    return unit && { start, end: unit.end, kind: 'quantity', unit: unit.found };
  };
};

/** Reads a unit in words, with what may stand before it: "half a mile", "5 millions de litres". */
function nameReader({ units, numerals }: FigureLanguage): Lookup {
  const gap = at(
    `${GAP}${oneOf(numerals.partitives)}|${GAP}?[-‑]?(?:${oneOf(numerals.ofOne)}${GAP})?`,
  );
  const name = phrases(units);
  return (text, end) => {
    const space = matchAt(gap, text, end)?.[0];
    return space ? name(text, end + space.length) : null;
  };
}

function degree(text: string, end: number): ReturnType<Lookup> {
  const found = matchAt(degrees, text, end);
  const scale = found?.[1] === 'C' ? 'Celsius' : 'Fahrenheit';
  return found && { end: end + found[0].length, found: `degree ${scale}` };
}

function shortForm(text: string, end: number, not: ReadonlySet<string>): ReturnType<Lookup> {
  const place = end + (matchAt(gapBefore, text, end)?.[0].length ?? 0);
  const written = symbol(text, place) ?? '';
  const found = symbols.get(written);
  const after = place + written.length;
  return found && !not.has(written) && !matchAt(genitive, text, after)
    ? { end: after, found }
    : null;
}

function inch(text: string, end: number): ReturnType<Lookup> {
  const found = matchAt(inches, text, end);
  return found && { end: end + found[0].length, found: 'inch' };
}

export const examples = [
  'The base lies in a [55-kilometer] zone of [12.5 square miles].',
  'A drone flew over his house, [300m] ([984ft]) away.',
  'It was [-4 °C] at night.',
  'The island is [22 kilometres] long.',
];
