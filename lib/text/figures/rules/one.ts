import type { Rule } from '../draft';

/** "One" counts only with a unit of measure or a share: "one mile", "one in five". */
export const one: Rule = ({ numerals }) => {
  const ones = new Set(
    Object.entries(numerals.cardinals)
      .filter(([, value]) => value === 1)
      .map(([word]) => word),
  );
  return ({ kind, numeral: { start, end } }, text) =>
    kind === 'count' && ones.has(text.slice(start, end).toLowerCase());
};

export const examples = ['One of the top concerns is that [one mile] is long; no one came.'];
