import type { Quotation } from '../analysis';
import { wordsOf } from '../characters';
import type { Span } from '../span';
import type { MarkedRun } from './marks/marked-run';

/** From this share of its words in quotation marks on a quotation is direct. */
const directShare = 0.95;

/** Direct, mixed or indirect, by how much of the content stands between quotation marks. */
export function quotationType(
  text: string,
  content: readonly Span[],
  runs: readonly MarkedRun[],
): Quotation['type'] {
  let all = 0;
  let marked = 0;
  for (const piece of content) {
    all += wordsIn(text, piece);
    for (const { inner } of runs) {
      const start = Math.max(piece.start, inner.start);
      const end = Math.min(piece.end, inner.end);
      if (start < end) marked += wordsIn(text, { start, end });
    }
  }
  if (marked === 0) return 'indirect';
  return marked / all >= directShare ? 'direct' : 'mixed';
}

const wordsIn = (text: string, { start, end }: Span): number =>
  wordsOf(text.slice(start, end)).length;
