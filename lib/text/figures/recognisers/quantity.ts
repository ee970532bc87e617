import { LETTER, WORD_END, WORD_START } from '../../characters';
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
const apostrophes = new Set("'′");
const feet = /['′](?=[ ,.;)])/y;
/** A quotation that may still be open, so that the mark after a number rather ends it. */
const OPEN_QUOTE = /(?:^|[ (])['‘]|['’](?:[ ,.;)]|$)/;
const QUOTED = 60;
const degrees = new RegExp(`[ \\u00a0]?[°º][ \\u00a0]?(C|F)(?:elsius|ahrenheit)?${WORD_END}`, 'y');
/** "30C" alone may be anything, but not "30C (86F)", nor where a temperature is told. */
const bareDegrees = new RegExp(`[ \\u00a0]?(C|F|K)(?![${LETTER}\\d’'-])`, 'y');
const twinAfter = /^ \([-−]?\d+(?:\.\d+)?[CF]\)/;
const twinBefore = /\d[CF] \([-−]?[\d.]+$/;
/** How far off a temperature may be told. */
const REACH = 60;

/** "55-kilometer", "12.5 square miles", "300m", "-4 °C". */
export const quantity: Recogniser = (language) => {
  const name = nameReader(language);
  const notSymbols = new Set(language.notSymbols);
  const temperature = new RegExp(
    `${WORD_START}${oneOf(language.temperatures.words)}${WORD_END}`,
    'i',
  );
  const bareDegree = (text: string, end: number): ReturnType<Lookup> => {
    const found = matchAt(bareDegrees, text, end);
    if (!found) return null;
    const around = text.slice(Math.max(0, end - REACH), end + REACH);
    const isTold =
      twinAfter.test(text.slice(end + 1, end + 12)) ||
      twinBefore.test(text.slice(Math.max(0, end - 12), end)) ||
      temperature.test(around);
    return isTold ? scaleOf(found, end) : null;
  };
  return ({ start, end, form }, text) => {
    const unit =
      degree(text, end) ??
      name(text, end, form === 'fraction') ??
      shortForm(text, end, notSymbols) ??
      bareDegree(text, end) ??
      mark(text, end);
    return unit && { start, end: unit.end, kind: 'quantity', unit: unit.found };
  };
};

/** Reads a unit in words, with what may stand before it: "half a mile", "5 millions de litres". */
function nameReader({ units, numerals }: FigureLanguage) {
  const partitive = `${GAP}${oneOf(numerals.partitives)}|${GAP}?[-‑]?`;
  const [gap, ofOne] = [at(partitive), at(`${partitive}(?:${oneOf(numerals.ofOne)}${GAP})?`)];
  const name = phrases(units);
  return (text: string, end: number, isPart: boolean): ReturnType<Lookup> => {
    const space = matchAt(isPart ? ofOne : gap, text, end)?.[0];
    return space ? name(text, end + space.length) : null;
  };
}

function degree(text: string, end: number): ReturnType<Lookup> {
  const found = matchAt(degrees, text, end);
  return found && scaleOf(found, end);
}

/** The full stop after "7 lb 4 oz." may be the sentence's. */
const endsSentence = (written: string, text: string, place: number): boolean =>
  written.endsWith('.') &&
  !/^,? ?[\p{Ll}\p{Nd}(]/u.test(text.slice(place + written.length, place + written.length + 3));

const scales: Readonly<Record<string, string>> = {
  C: 'degree Celsius',
  F: 'degree Fahrenheit',
  K: 'kelvin',
};

function scaleOf(
  { 0: written, 1: letter }: RegExpExecArray,
  end: number,
): { end: number; found: string } {
  return {
    end: end + written.length,
    found: scales[letter ?? ''] ?? 'degree',
  };
}

function shortForm(text: string, end: number, not: ReadonlySet<string>): ReturnType<Lookup> {
  const place = end + (matchAt(gapBefore, text, end)?.[0].length ?? 0);
  const written = symbol(text, place) ?? '';
  const found = symbols.get(written);
  const after = place + written.length - (endsSentence(written, text, place) ? 1 : 0);
  return found && !not.has(written) && !matchAt(genitive, text, after)
    ? { end: after, found }
    : null;
}

/** Inches and feet by their signs: "(5 in)", "a 30' mast". */
function mark(text: string, end: number): ReturnType<Lookup> {
  const found = matchAt(inches, text, end);
  if (found) return { end: end + found[0].length, found: 'inch' };
  if (!apostrophes.has(text.charAt(end))) return null;
  const isFoot =
    matchAt(feet, text, end) && !OPEN_QUOTE.test(text.slice(Math.max(0, end - QUOTED), end));
  return isFoot ? { end: end + 1, found: 'foot' } : null;
}

export const examples = [
  'The base lies in a [55-kilometer] zone of [12.5 square miles].',
  'A drone flew over his house, [300m] ([984ft]) away.',
  'It was [-4 °C] at night, [30C] ([86F]) by day in ward 12C.',
  { text: "The [30'] mast fell, and it was 'rather late'.", unit: ['foot'] },
  'Some [3,000] a year walk [half a mile].',
  'It weighed [7 lb 4 oz]. A [5 oz.] glass fell.',
  'The island is [22 kilometres] long.',
];
