import { DIGIT, LETTER } from '../../characters';
import { CURRENCY_SIGN, currencyCodes, currencySigns, dollarSigns } from '../currencies';
import type { Recogniser } from '../draft';
import { at, GAP, matchAt, oneOf, until } from '../patterns';
import { type Lookup, phrases } from '../phrases';
import { signAt, signBefore } from '../signs-beside';

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
const signs = new Map(Object.entries({ ...currencySigns, ...dollarSigns, ...codes }));
const known = new Set(signs.keys());
const [signFrom, signUpTo] = [signAt(known), signBefore(known)];
const gapBefore = until(GAP);
const bareSign = new RegExp(CURRENCY_SIGN);
/** "US " in "US $5". */
const COUNTRY = new RegExp(`^[${LETTER}]+[ \\u00a0](?=${CURRENCY_SIGN})`);
/** From here on a number before "won" is rather an amount than a count of winners. */
const LARGE = 1000;
const letters = new Set('kKmMbBtTp');
/** "164p", but not the lines of a screen, "1080p". */
const pence = new RegExp(`p(?![${LETTER}${DIGIT}/-])`, 'y');
const screens = new Set([240, 360, 480, 576, 720, 1080, 1440, 2160, 4320]);
const letter = at(`[ \\u00a0]?(k|m|bn?|tn?)(?![${LETTER}${DIGIT}])`);

/** "$5.9 million", "€3bn", "40 million Danish crowns", "USD 300". */
export const money: Recogniser = ({ currencies, weakCurrencies, numerals }) => {
  const weak = new Set(weakCurrencies);
  const gap = at(`${GAP}${oneOf(numerals.partitives)}|${GAP}?-?`);
  const name = phrases(currencies);
  const named = (text: string, place: number, value: number): ReturnType<Lookup> => {
    const found = name(text, place);
    const isWeak = found !== null && weak.has(text.slice(place, found.end));
    return isWeak && value < LARGE ? null : found;
  };
  /** A sign, code or name after a number: "300 €", "77m euros". */
  const following = (text: string, end: number, value: number) => {
    const space = matchAt(gap, text, end)?.[0] ?? '';
    const place = end + space.length;
    const sign = signFrom(text, place);
    const unit = signs.get(sign ?? '');
    if (sign && unit) return { end: place + sign.length, value, unit };
    const currency = space ? named(text, place, value) : null;
    return currency && { end: currency.end, value, unit: currency.found };
  };
  /** A letter on a number, and what may follow: "77m euros", "164p". */
  const shortened = (text: string, end: number, value: number) => {
    if (!letters.has(text.charAt(end))) return null;
    if (matchAt(pence, text, end) && !screens.has(value))
      return { end: end + 1, value, unit: 'penny' };
    const scaled = scaledEnd(text, end, value);
    return scaled.end > end ? following(text, scaled.end, scaled.value) : null;
  };
  return ({ start, end, value }, text) => {
    const place = matchAt(gapBefore, text, start) ? start - 1 : start;
    const lead = leading(text, place);
    if (lead !== null) {
      const from = behindCountry(lead, place);
      const unit = signs.get(lead) ?? null;
      return { start: from, ...scaledEnd(text, end, value), kind: 'money', unit };
    }
    const currency = following(text, end, value) ?? shortened(text, end, value);
    return currency && { start, kind: 'money', ...currency };
  };
};

/** "US $5": the country before the sign tells the currency, but stands outside the figure. */
const behindCountry = (lead: string, place: number): number =>
  place - lead.replace(COUNTRY, '').length;

/** A sign or code before a number; not the end of a longer word, unless it is a bare sign. */
function leading(text: string, place: number): string | null {
  const bare = text.charAt(place - 1);
  return signUpTo(text, place) ?? (bareSign.test(bare) ? bare : null);
}

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
  { text: 'Shares rose to [164p] on its 1080p screen.', unit: ['penny'] },
  { text: 'It earned [77m euros].', value: [77e6] },
  'They earn [12 euros] an hour, or [CHF 11.40].',
];
