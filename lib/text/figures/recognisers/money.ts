import { currencyCodes, currencySigns, dollarSigns } from '../currencies';
import type { Recogniser } from '../draft';
import { at, GAP, matchAt, oneOf } from '../look';
import { phrases } from '../lookup';

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
const sign = oneOf(Object.keys(signs));
/** A sign or code before the number; not the end of a longer word. */
const before = new RegExp(`(?<![\\p{L}\\p{Nd}])(${sign})${GAP}?$`, 'u');
const beforeSymbol = new RegExp(
  `([${Object.keys(currencySigns)
    .filter((key) => /^\p{Sc}$/u.test(key))
    .join('')}])${GAP}?$`,
  'u',
);
const letter = /[ \u00a0]?(k|m|bn?|tn?)(?![\p{L}\p{Nd}])/iuy;

/** "$5.9 million", "€3bn", "40 million Danish crowns", "USD 300". */
export const money: Recogniser = ({ currencies, numerals }) => {
  const partitive = `(?:${GAP}${oneOf(numerals.partitives)})`;
  const gap = at(`${partitive}|${GAP}?-?`);
  const trailing = at(`(?:${partitive}|${GAP}?-?)(${sign})(?![\\p{L}\\p{Nd}])`);
  const name = phrases(currencies);
  return ({ start, end, value }, text) => {
    const earlier = text.slice(Math.max(0, start - 6), start);
    const lead = before.exec(earlier) ?? beforeSymbol.exec(earlier);
    if (lead) {
      const scaled = scaledEnd(text, end, value);
      const unit = signs[lead[1] ?? ''] ?? null;
      return { start: start - lead[0].length, ...scaled, kind: 'money', unit };
    }
    const trail = matchAt(trailing, text, end);
    if (trail) {
      return {
        start,
        end: end + trail[0].length,
        kind: 'money',
        unit: signs[trail[1] ?? ''] ?? null,
      };
    }
    const space = matchAt(gap, text, end)?.[0] ?? '';
    const named = space ? name(text, end + space.length) : null;
    return named && { start, end: named.end, kind: 'money', unit: named.found };
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
  'They earn [12 euros] an hour, or [CHF 11.40].',
];
