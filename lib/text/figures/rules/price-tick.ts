import type { Rule } from '../draft';

const TICK = /[/⁄](?:32|64)$/;

/** "fell 9/32": how far the price of a bond moved, which is no share of anything. */
export const priceTick: Rule =
  () =>
  ({ kind, numeral: { start, end, form } }, text) =>
    kind === 'ratio' && form === 'fraction' && TICK.test(text.slice(start, end));

export const examples = ['The bond fell 9/32, and [1/4] of the buyers left for [1/32 inch].'];
