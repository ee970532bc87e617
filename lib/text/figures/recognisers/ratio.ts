import { DIGIT, LETTER, WORD_END } from '../../characters';
import type { Recogniser } from '../draft';
import { at, GAP, matchAt, oneOf } from '../patterns';

/** "two-thirds", "ninefold", "10 times as many"; "one in five" is joined later from its two numbers. */
export const ratio: Recogniser = ({ ratios, nouns }) => {
  const isPart = (words: string): boolean => !nouns.determiners.includes(words.split(' ')[0] ?? '');
  const inside = oneOf(ratios.comparisons.filter(isPart));
  const behind = oneOf(ratios.comparisons.filter((words) => !isPart(words)));
  const comparison = `(?:${GAP}${inside}${WORD_END}|(?=${GAP}${behind}${WORD_END}))`;
  const compared = at(comparison);
  const times = at(`(${GAP}${oneOf(ratios.times)})${comparison}`);
  const fold = at(
    `-?${oneOf(ratios.fold)}${WORD_END}|x(?! ?[${LETTER}]?[${DIGIT}])${WORD_END}(?![-'’])`,
  );
  return ({ start, end, value, form }, text) => {
    const upTo = (match: RegExpExecArray | null) =>
      match && { start, end: end + match[0].length, kind: 'ratio' as const, value, unit: null };
    const isWhole = form === 'fraction' || form === 'multiple';
    if (!isWhole) return upTo(matchAt(times, text, end) ?? matchAt(fold, text, end));
    const comparing = form === 'multiple' ? matchAt(compared, text, end) : null;
    const needsComparison = ratios.multiples[text.slice(start, end).toLowerCase()] !== undefined;
    if (comparing || needsComparison) return upTo(comparing);
    return { start, end, kind: 'ratio', value, unit: null };
  };
};

export const examples = [
  'About [two-thirds] of the members agreed.',
  'It grew [10x], and is [3x] faster with 4x4 tyres.',
  'Sales rose [ninefold], to [10 times as many] as before.',
  'The new hall holds [twice as many] people, [four times] the usual crowd.',
];
