import type { Recogniser } from '../draft';
import { at, GAP, matchAt, oneOf } from '../patterns';

/** "two-thirds", "ninefold", "10 times as many"; "one in five" is joined later from its two numbers. */
export const ratio: Recogniser = ({ ratios }) => {
  const comparison = `${GAP}${oneOf(ratios.comparisons)}(?!\\p{L})`;
  const compared = at(comparison);
  const times = at(`(${GAP}${oneOf(ratios.times)})${comparison}`);
  const fold = at(`-?${oneOf(ratios.fold)}(?!\\p{L})`);
  const twice = new Set(Object.values(ratios.multiples));
  return ({ start, end, value, form }, text) => {
    const found = (to: number) => ({ start, end: to, kind: 'ratio' as const, value, unit: null });
    if (form === 'fraction') return found(end);
    if (form === 'multiple') {
      const bare = twice.has(value) && ratios.multiples[text.slice(start, end).toLowerCase()];
      const comparing = matchAt(compared, text, end);
      return comparing ? found(end + comparing[0].length) : bare ? null : found(end);
    }
    const times10 = matchAt(times, text, end);
    if (times10) return found(end + times10[0].length);
    const tenfold = matchAt(fold, text, end);
    return tenfold && found(end + tenfold[0].length);
  };
};

export const examples = [
  'About [two-thirds] of the members agreed.',
  'Sales rose [ninefold], to [10 times as many] as before.',
  'The new hall holds [twice as many] people.',
];
