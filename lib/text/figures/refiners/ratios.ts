import type { Draft, Refiner } from '../draft';
import { GAP, oneOf } from '../patterns';

/** Joins "one in five", "three out of four", and "outspent 2-to-1". */
export const ratios: Refiner = ({ ratios: words, joins }) => {
  const odds = new RegExp(`^-${oneOf(joins.to)}-$`, 'i');
  const connector = new RegExp(`^(?:${GAP}|-)${oneOf(words.outOf)}(?:${GAP}|-)$`, 'i');
  const isShare = (left: Draft, right: Draft, text: string): boolean =>
    left.kind === 'count' &&
    right.kind === 'count' &&
    Number.isInteger(left.numeral.value) &&
    Number.isInteger(right.numeral.value) &&
    right.numeral.value <= 1_000_000 &&
    (left.numeral.value < right.numeral.value
      ? connector.test(text.slice(left.end, right.start))
      : right.numeral.value === 1 && odds.test(text.slice(left.end, right.start)));
  return (drafts, text) => {
    const done: Draft[] = [];
    for (const right of drafts) {
      const left = done.at(-1);
      if (left && isShare(left, right, text)) {
        done[done.length - 1] = {
          ...left,
          end: right.end,
          kind: 'ratio',
          value: left.numeral.value / right.numeral.value,
          numeral: { ...left.numeral, end: right.numeral.end },
        };
      } else done.push(right);
    }
    return done;
  };
};

export const examples = [
  'Only [one in five] voters and [three out of four] mayors agreed.',
  'There is a [one-in-five] chance of a one-in-a-century flood.',
  'They were outspent [2-to-1].',
];
