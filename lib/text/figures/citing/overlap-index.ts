import { overlaps, type Span } from '../../span';

/** Spans with what they stand for, ready to be asked which of them touch a span. */
export interface Entry<T> extends Span {
  item: T;
}

/** Makes a look-up that costs as much as the longest entry is long, not as many as there are. */
export function overlapIndex<T>(entries: readonly Entry<T>[]): (span: Span) => T[] {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (span) => {
    const found: T[] = [];
    for (let at = firstFrom(sorted, span.start - longest); at < sorted.length; at++) {
      const entry = sorted[at];
      if (!entry || entry.start >= span.end) break;
      if (overlaps(entry, span)) found.push(entry.item);
    }
    return found;
  };
}

/** The first entry that starts at a place or after it. */
function firstFrom(sorted: readonly Span[], place: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
