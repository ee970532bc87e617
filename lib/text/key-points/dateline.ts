/** Place and agency: "LONDON, England (CNN) -- ", "(CNN)", "BERLIN (dpa) – ". */
const agency =
  /^(?:\p{Lu}[\p{L}\p{M}.'-]{0,30},? ){0,6}\(\p{L}[\p{L} .&/]{1,30}\)(?:\s{0,2}(?:--|[—–-])\s{0,2}|(?=\S))/u;

/** Place alone, in capitals: "WASHINGTON — ". */
const place = /^\p{Lu}[\p{Lu}.,' -]{2,40}(?: \p{Lu}[\p{L}. ]{1,20})?\s{1,2}(?:--|[—–])\s{1,2}/u;

/** Most sentences have none of them. */
const signs = /[(—–]|--/;

/** The dateline at the start of a sentence, white space after it included; '' where there is none. */
export function dateline(sentence: string): string {
  if (!signs.test(sentence)) return '';
  const found = agency.exec(sentence)?.[0] ?? place.exec(sentence)?.[0] ?? '';
  return /^[\p{Lu}\p{N}"“„«‘']/u.test(sentence.slice(found.length)) ? found : '';
}

export const examples = [
  '[LONDON, England (CNN) -- ]The strike ended on Monday.',
  '[(CNN)]The strike ended on Monday.',
  '[Hong Kong (CNN)]Six people were hurt.',
  '[PARIS (AFP) - ]La grève a pris fin lundi.',
  '[WASHINGTON — ]The strike ended on Monday.',
  'The strike (its third) ended on Monday.',
  'The Union (GDL) — the smaller one — ended its strike.',
  'Senator Ann Smith (R) said the strike was over.',
];
