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
    (isModel(text, start, end) ? matchAt(follow, text, end) : matchAt(modelBefore, text, start)) !==
      null;

const isModel = (text: string, start: number, end: number): boolean =>
  text.charAt(start) === '7' && MODEL.test(text.slice(start, end));

export const examples = ['[Two] new 737 Max jets, a 737-800 and 747s carried [737] people.'];
