import { hasWord } from '../../characters';
import type { Span } from '../../span';
import { doubleMarkedRuns } from './double-marked-runs';
import type { MarkedRun } from './marked-run';
import { singleMarkedRuns } from './single-marked-runs';

/** The outermost quotation-marked runs of one block, in text order. */
export function markedRuns(text: string, block: Span, carried = false): MarkedRun[] {
  const outer = doubleMarkedRuns(text, block, carried).filter((run) => hasWords(text, run.inner));
  const single = between(block, outer).flatMap((gap) => singleMarkedRuns(text, gap));
  return [...outer, ...single].sort((a, b) => a.start - b.start);
}

const hasWords = (text: string, span: Span): boolean => hasWord(text.slice(span.start, span.end));

/** What a block has outside its runs. */
function between(block: Span, runs: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let start = block.start;
  for (const run of runs) {
    if (run.start > start) gaps.push({ start, end: run.start });
    start = Math.max(start, run.end);
  }
  if (block.end > start) gaps.push({ start, end: block.end });
  return gaps;
}
