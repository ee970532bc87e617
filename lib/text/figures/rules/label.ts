import type { Rule } from '../draft';
import { GAP, matchAt, oneOf, until } from '../patterns';

/** "phase one", "Section 427", "No. 3", "#2". */
export const label: Rule = ({ labels }) => {
  const word = until(
    `(?<!\\p{L})${oneOf(labels)}\\.?(?:${GAP}|-)(?:\\p{Nd}+(?:${GAP}?[-–]${GAP}?|,?${GAP}and${GAP}|,${GAP}))?`,
  );
  return ({ kind, numeral: { start } }, text) =>
    kind === 'count' &&
    (/[#№]$/.test(text.slice(0, start).slice(-1)) || matchAt(word, text, start) !== null);
};

export const examples = ['A "phase one" deal names Section 427 and the No. 3 of [12] firms.'];
