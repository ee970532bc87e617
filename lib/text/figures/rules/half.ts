import type { Rule } from '../draft';

/** "the first half", "half-time", "a third person" are no ratios. */
export const half: Rule = ({ ordinals }) => {
  const words = new Set(ordinals.words);
  return ({ kind, numeral }, text) => {
    if (kind !== 'ratio' || numeral.form !== 'fraction') return false;
    const before = /([\p{L}]+)[ \u00a0-]$/u.exec(
      text.slice(Math.max(0, numeral.start - 14), numeral.start),
    )?.[1];
    return (
      /^[-‑]\p{L}/u.test(text.slice(numeral.end, numeral.end + 2)) ||
      words.has(before?.toLowerCase() ?? '')
    );
  };
};

export const examples = ['In the first half, at half-time, [half] of the fans left.'];
