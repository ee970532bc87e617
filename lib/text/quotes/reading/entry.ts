import type { Reading } from './reading';
import { is, isComma, isPause } from './token';

const timeOfDay = /^\d{1,2}[:.]\d{2}$/;

/** A line that begins with a time of day begins a new entry of a live blog: "10:45 a.m. — ...". */
export function opensEntry({ opens, tokens }: Reading): boolean {
  const first = tokens[0]?.text ?? '';
  if (!opens || !/^\d/.test(first)) return false;
  let to = 1;
  while (is(tokens[to], 'clock')) to++;
  if (to === 1 && !timeOfDay.test(first)) return false;
  const next = tokens[to];
  return !next || next.text === ':' || (isPause(next) && !isComma(next));
}

/** For each sentence the index of the one that opens its entry; 0 where there are no entries. */
export function entriesOf(readings: readonly Reading[]): number[] {
  let entry = 0;
  return readings.map((reading, at) => {
    if (opensEntry(reading)) entry = at;
    return entry;
  });
}
