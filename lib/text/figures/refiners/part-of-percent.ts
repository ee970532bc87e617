import type { Draft, Refiner } from '../draft';
import { GAP, oneOf } from '../patterns';

/** Reads "one-tenth of 1 percent" as 0.1 percent. */
export const partOfPercent: Refiner = ({ nouns }) => {
  const of = new RegExp(`^${GAP}${oneOf(nouns.of)}${GAP}$`, 'i');
  const isPart = (left: Draft, right: Draft, text: string): boolean =>
    left.kind === 'ratio' &&
    left.numeral.form === 'fraction' &&
    right.kind === 'percent' &&
    right.value === 1 &&
    of.test(text.slice(left.end, right.start));
  return (drafts, text) => {
    const done: Draft[] = [];
    for (const right of drafts) {
      const left = done.at(-1);
      if (left && isPart(left, right, text)) {
        done[done.length - 1] = { ...right, start: left.start, value: left.value };
      } else done.push(right);
    }
    return done;
  };
};

export const examples = [
  {
    text: 'Sales fell [one-tenth of 1 percent]; [a third] of the shops closed.',
    unit: ['%', 'shops'],
  },
];
