import type { Rule } from '../draft';
import { at, matchAt, until } from '../patterns';

const lineStart = until('(?<![^\\n])[(#]?');
const delimiter = at('[.):](?:[ \\u00a0\\n]|$)');

const bracket = at('\\)');
const opened = until('\\([^()]{0,40}');

/** "1. Eat well" at the start of its line, "1) eggs, 2) ham" anywhere: the number of an item. */
export const listNumber: Rule =
  () =>
  ({ kind, numeral: { start, end, form } }, text) =>
    kind === 'count' &&
    form === 'digits' &&
    ((matchAt(lineStart, text, start) !== null && matchAt(delimiter, text, end) !== null) ||
      (matchAt(bracket, text, end) !== null && matchAt(opened, text, start) === null));

export const examples = [
  '1. Eat well.\n2) Sleep [eight hours].',
  'She likes 1) eggs, 2) ham, and (of [12] kinds).',
];
