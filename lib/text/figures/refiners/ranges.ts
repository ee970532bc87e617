import type { Draft, Refiner } from '../draft';
import { behind, GAP, oneOf, until } from '../look';

/** Joins the two ends of a range: "$40-50 billion", "two or three goals", "between 5 and 10". */
export const ranges: Refiner = ({ joins }) => {
  const dash = new RegExp(
    `^(?:${GAP}?[-–—‑]${GAP}?|${GAP}?-?${oneOf([...joins.to, ...joins.or])}-?${GAP}?)$`,
    'iu',
  );
  const and = new RegExp(`^${GAP}${oneOf(joins.and)}${GAP}$`, 'iu');
  const from = until(`(?<!\\p{L})${oneOf(joins.from)}${GAP}(?:\\p{L}+${GAP}){0,2}`);
  const between = until(`(?<!\\p{L})${oneOf(joins.between)}${GAP}(?:\\p{L}+${GAP}){0,2}`);

  const joined = (left: Draft, right: Draft, text: string): boolean => {
    const gap = text.slice(left.end, right.start);
    if (gap.length > 6) return false;
    const isTo = dash.test(gap) && !behind(from, text, left.start);
    return isTo || (and.test(gap) && behind(between, text, left.start) !== null);
  };
  return (drafts, text) => {
    const done: Draft[] = [];
    for (const right of drafts) {
      const left = done.at(-1);
      if (left && isPair(left, right) && joined(left, right, text))
        done[done.length - 1] = join(left, right);
      else done.push(right);
    }
    return done;
  };
};

/** Ends of a range grow and share what they measure, or leave it to the second. */
function isPair(left: Draft, right: Draft): boolean {
  if (Array.isArray(left.value) || Array.isArray(right.value)) return false;
  const [low, high] = ends(left, right);
  const shared =
    left.unit === right.unit ||
    (left.unit === null && left.kind === 'count') ||
    (right.unit === null && right.kind === 'count');
  return shared && low < high;
}

/** "40" in "$40-50 billion" are billions too. */
function ends(left: Draft, right: Draft): [number, number] {
  const [low, high] = [left.numeral.value, right.numeral.value];
  const inherits = left.numeral.scale === 1 && right.numeral.scale > 1 && low < 1000;
  return [
    inherits ? low * right.numeral.scale : lowest(left),
    high === right.value ? high : lowest(right),
  ];
}

const lowest = ({ value }: Draft): number => (Array.isArray(value) ? value[0] : value);

function join(left: Draft, right: Draft): Draft {
  const kept = right.kind === 'count' ? left : right;
  return {
    ...kept,
    start: left.start,
    end: right.end,
    kind: 'range',
    value: ends(left, right),
    numeral: right.numeral,
    hedge: left.hedge,
  };
}

export const examples = [
  'Farms would sell [$40-50 billion] worth of goods.',
  'He scored [two or three] goals.',
  'It fell from [9] to [7].',
];
