import { WORD_END } from '../../characters';
import type { Rule } from '../draft';
import { at, matchAt, until } from '../patterns';

const after = at(
  `[ \\u00a0]?[°º][ \\u00a0]?(?:[NSEWO]${WORD_END}|\\d{1,2}(?:\\.\\d+)?[ \\u00a0]?['’′])`,
);
const minutes = until('\\d[°º][ \\u00a0]?');
const seconds = until("\\d[°º][ \\u00a0]?\\d{1,2}['’′][ \\u00a0]?");
const pair = at('[;,] -?\\d{1,3}\\.\\d{4,}|; -?\\d{1,3}\\.\\d{3}');
const pairBefore = until('\\d{1,3}\\.(?:\\d{4,}[;,]|\\d{3};) ');
const PRECISE = /\.\d{3}/;
const DEGREES = /[°º]|\.\d{3}/;

/** Most numbers have no degrees near and few digits: this tells them at once. */
const isPrecise = (start: number, end: number, text: string): boolean =>
  DEGREES.test(text.slice(Math.max(0, start - 8), end + 2));

/** "33°47′N", "33.783°N 44.5°E", "33.783; 44.500": a place on a map. */
export const coordinates: Rule =
  () =>
  ({ numeral: { start, end, form } }, text) => {
    if (form !== 'digits' || !isPrecise(start, end, text)) return false;
    if (matchAt(after, text, end) ?? matchAt(minutes, text, start)) return true;
    if (matchAt(seconds, text, start)) return true;
    if (!PRECISE.test(text.slice(start, end))) return false;
    return (matchAt(pair, text, end) ?? matchAt(pairBefore, text, start)) !== null;
  };

export const examples = [
  'It sank at 33°47′N 44°30′15″E, or 33.783°N 44.500°E, with [12] men.',
  { text: 'Es waren [1.234], [5.678] und [9.012] Stimmen.', language: 'de' },
  'The map shows 33.783; 44.500, where it was [30 °C].',
];
