import { DIGIT, LETTER } from '../../characters';
import { CURRENCY_SIGN, currencyCodes, currencySigns, dollarSigns } from '../currencies';
import type { Recogniser } from '../draft';
import { at, GAP, matchAt, oneOf, until } from '../patterns';
import { type Lookup, phrases } from '../phrases';

/** What a letter after an amount of money multiplies it by: "$5m". */
const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
  t: 1e12,
};

const codes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(currencyCodes.map((code) => [code, code])),
  RMB: 'CNY',
};
const signs = { ...currencySigns, ...dollarSigns, ...codes };
const anySign = oneOf(Object.keys(signs));
/** A sign or code before the number; not the end of a longer word, unless it is a bare sign. */
const leading = until(`(?:(?<![${LETTER}${DIGIT}])(${anySign})|(${CURRENCY_SIGN}))${GAP}?`);
/** "US " in "US $5". */
const COUNTRY = new RegExp(`^[${LETTER}]+[ \\u00a0](?=${CURRENCY_SIGN})`);
/** From here on a number before "won" is rather an amount than a count of winners. */
const LARGE = 1000;
const letter = at(`[ \\u00a0]?(k|m|bn?|tn?)(?![${LETTER}${DIGIT}])`);

/** "$5.9 million", "€3bn", "40 million Danish crowns", "USD 300". */
export const money: Recogniser = ({ currencies, weakCurrencies, numerals }) => {
  const weak = new Set(weakCurrencies);
  const partitive = `(?:${GAP}${oneOf(numerals.partitives)})`;
  const gap = at(`${partitive}|${GAP}?-?`);
  const trailing = at(`(?:${partitive}|${GAP}?-?)(${anySign})(?![${LETTER}${DIGIT}])`);
  const name = phrases(currencies);
  const named = (text: string, place: number, value: number): ReturnType<Lookup> => {
    const found = name(text, place);
    const isWeak = found !== null && weak.has(text.slice(place, found.end));
    return isWeak && value < LARGE ? null : found;
  };
  return ({ start, end, value }, text) => {
    const lead = matchAt(leading, text, start);
    if (lead) {
      // "US $5": the country before the sign tells the currency, but stands outside the figure.
      const written = (lead[1] ?? '').replace(COUNTRY, '');
      const unit = signs[lead[2] ?? lead[3] ?? ''] ?? null;
      return { start: start - written.length, ...scaledEnd(text, end, value), kind: 'money', unit };
    }
    const trail = matchAt(trailing, text, end);
    const sign = signs[trail?.[1] ?? ''];
    if (trail && sign) return { start, end: end + trail[0].length, kind: 'money', unit: sign };
    const space = matchAt(gap, text, end)?.[0] ?? '';
    const currency = space ? named(text, end + space.length, value) : null;
    return currency && { start, end: currency.end, kind: 'money', unit: currency.found };
  };
};

function scaledEnd(text: string, end: number, value: number): { end: number; value: number } {
  const match = matchAt(letter, text, end);
  const scale = magnitudes[match?.[1]?.toLowerCase() ?? ''];
  return match && scale ? { end: end + match[0].length, value: value * scale } : { end, value };
}

export const examples = [
  'The state has [$5.9 million] in reserve.',
  'Shares worth [€3bn] changed hands.',
  'Customers with more than [40 million Danish crowns] pay.',
  '[Five] won [9,000 won] each.',
  'They earn [12 euros] an hour, or [CHF 11.40].',
];
