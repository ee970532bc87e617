import type { Rule } from '../draft';

/**
 * "One" counts only with a unit of measure or a share: "one mile", "one in five". Where the word is
 * the article as well, as in "ein Jahr", it takes money or a percentage. "Zero" needs a noun.
 */
export const one: Rule = ({ numerals }) => {
  const ones = Object.entries(numerals.cardinals).filter(([, value]) => value === 1);
  const words = new Set(ones.map(([word]) => word));
  const articles = new Set(numerals.articles);
  return ({ kind, unit, numeral: { start, end, value, form } }, text) => {
    const word = text.slice(start, end).toLowerCase();
    if (value === 0 && form === 'words') return kind === 'count' && unit === null;
    return words.has(word) && (kind === 'count' || (kind === 'quantity' && articles.has(word)));
  };
};

export const examples = [
  'One of the top concerns is that [one mile] is long; no one came.',
  'He built it from zero, with [zero] errors.',
  { text: 'Nach einem Jahr stieg der Preis um [ein Prozent].', language: 'de' },
];
