import { WORD_END } from '../../characters';
import type { Rule } from '../draft';
import { at, GAP, matchAt, until } from '../patterns';

const follow = at(`(?:-\\d|s${WORD_END}|${GAP}Max|${GAP}Dreamliner|${GAP}jet)`);
const MODEL = /^7[0-8]7$/;
const modelBefore = until('(?<!\\d)7[0-8]7[-‑]');

/** "two new 737 Max jets", "747s": the number of a model, known the world over by itself. */
export const airliner: Rule =
  () =>
  ({ kind, numeral: { start, end } }, text) =>
    kind === 'count' &&
    (matchAt(modelBefore, text, start) !== null ||
      (MODEL.test(text.slice(start, end)) && matchAt(follow, text, end) !== null));

export const examples = ['[Two] new 737 Max jets, a 737-800 and 747s carried [737] people.'];
