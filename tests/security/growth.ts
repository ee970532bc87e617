/** Characters of a long text; linear work is compared on a whole and its eighth. */
export const characters = 100_000;
const parts = 8;

/** Linear work grows eightfold, quadratic 64-fold; the rest is collecting garbage, and noise. */
export const mostGrowth = 24;

const mostTries = 5;

/** The fastest try, in milliseconds of the processor's time. */
export interface Cost {
  whole: number;
  part: number;
}

/**
 * What work on a text costs, and on its first eighth. What grows more than it may
 * gets more tries: a busy machine makes work slower, never faster.
 */
export function costOf(work: (text: string) => void, text: string): Cost {
  const part = text.slice(0, text.length / parts);
  milliseconds(work, part); // the first time compiles
  const cost = { whole: Number.POSITIVE_INFINITY, part: milliseconds(work, part) };
  for (let tries = 0; tries < mostTries && !(growthOf(cost) < mostGrowth); tries++) {
    cost.part = Math.min(cost.part, milliseconds(work, part));
    cost.whole = Math.min(cost.whole, milliseconds(work, text));
  }
  return cost;
}

/** How many times as much the whole costs as its eighth. */
export const growthOf = ({ whole, part }: Cost): number => whole / part;

/** Of the processor, so that what others do meanwhile does not count. */
function milliseconds(work: (text: string) => void, text: string): number {
  const before = process.cpuUsage();
  work(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
