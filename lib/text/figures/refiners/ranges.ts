import { LETTER, WORD_END, WORD_START } from '../../characters';
import type { Draft, Refiner } from '../draft';
import { GAP, matchAt, oneOf, until } from '../patterns';
import { wordsBefore } from '../words-beside';

/** What rose by one and ends so many times higher is told twice: "rose $2 to $47". */
const FAR = 4;
/** How far behind two numbers it may be said that each has its own. */
const REACH = 60;

/** Joins the two ends of a range: "$40-50 billion", "two or three goals", "between 5 and 10". */
export const ranges: Refiner = ({ joins }) => {
  const dash = new RegExp(`^${GAP}?[-–—‑~]${GAP}?$`);
  const word = (words: readonly string[]) =>
    new RegExp(`^-?[ \\u00a0-]${oneOf(words)}[ \\u00a0-]{1,2}$`, 'i');
  const [to, or, and] = [word(joins.to), word(joins.or), word(joins.and)];
  const opener = (words: readonly string[]) =>
    until(`${WORD_START}${oneOf(words)}${GAP}(?:[${LETTER}]+${GAP}){0,2}`);
  const [from, spanning, between] = [joins.from, joins.spanning, joins.between].map(opener);
  const change = wordsBefore(joins.changes);
  const each = new RegExp(`^[^.;\\n]*?${WORD_START}${oneOf(joins.each)}${WORD_END}`, 'i');
  const isMove = (left: Draft, right: Draft, text: string): boolean => {
    const [by, to] = ends(left, right);
    return to >= by * FAR && change(text, left.start) !== null;
  };

  const joined = (left: Draft, right: Draft, text: string): boolean => {
    const gap = text.slice(left.end, right.start);
    if (gap.length > 6) return false;
    const opens = (pattern?: RegExp) =>
      pattern !== undefined && matchAt(pattern, text, left.start) !== null;
    if (to.test(gap) && isMove(left, right, text)) return false;
    if (to.test(gap)) return !opens(from) || opens(spanning) || sharesEnd(left, right);
    if (or.test(gap)) return !each.test(text.slice(right.end, right.end + REACH));
    return dash.test(gap) || (and.test(gap) && opens(between));
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

/** "from 5 to 7 percent" is one expression, "from 5 percent to 7 percent" a change. */
const sharesEnd = (left: Draft, right: Draft): boolean =>
  inherits(left, right) || (left.unit === null && right.unit !== null);

/** Ends of a range grow and share what they measure, or leave it to the second. */
function isPair(left: Draft, right: Draft): boolean {
  if (Array.isArray(left.value) || Array.isArray(right.value)) return false;
  const shared =
    left.unit === right.unit ||
    (left.unit === null && left.kind === 'count') ||
    (right.unit === null && left.kind === 'money');
  const [low, high] = ends(left, right);
  return shared && low < high;
}

/** What magnitude words and letters multiply a figure by. */
const scaleOf = ({ value, numeral }: Draft): number =>
  (Array.isArray(value) || value === 0 ? 1 : value / numeral.value) * numeral.scale;

/** "40" in "$40-50 billion" are billions too. */
const inherits = (left: Draft, right: Draft): boolean =>
  scaleOf(left) === 1 &&
  scaleOf(right) > 1 &&
  left.numeral.value <= right.numeral.value / right.numeral.scale;

function ends(left: Draft, right: Draft): [number, number] {
  const scale = inherits(left, right) ? scaleOf(right) : scaleOf(left) / left.numeral.scale;
  return [left.numeral.value * scale, (right.numeral.value * scaleOf(right)) / right.numeral.scale];
}

function join(left: Draft, right: Draft): Draft {
  const kept = right.kind === 'count' && left.unit !== null ? left : right;
  return {
    ...kept,
    start: left.start,
    end: right.end,
    kind: 'range',
    value: ends(left, right),
    numeral: right.numeral,
  };
}

export const examples = [
  'Farms would sell [$40-50 billion] worth of goods.',
  'He scored [two or three] goals.',
  'It rose from [7] to [9], from [2%] to [3%], or from [5 to 7 percent].',
  'It fell from [9] to [7], with prices ranging from [$10 to $15 million].',
  {
    text: 'It takes [$10 to $15 billion], or [€3-5bn].',
    value: [
      [10e9, 15e9],
      [3e9, 5e9],
    ],
  },
  'Oil rose [$1.64] to [$47.10], then [$1 to $2], and it costs [$5] or [$7] respectively.',
  'An [8- to 16-meter] mirror and a [two- to three-week] break.',
  'The car took seconds for the [0-to-60-mph] sprint.',
];
