import { matchesOf } from '../../matches';
import type { Span } from '../../span';
import type { MarkedRun } from './marked-run';
import {
  angleMarks,
  anyMark,
  beforeOpening,
  doubledMark,
  highLeft,
  highRight,
  opensOnly,
  straightMark,
} from './quotation-marks';

interface Mark extends Span {
  kind: string;
  canOpen: boolean;
}

/**
 * The runs between double marks of one block, in every style; a run left open ends with the block.
 * `carried`: the block before left one open, which this one may close without opening it again.
 */
export function doubleMarkedRuns(text: string, block: Span, carried = false): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let open: Mark | null = carried ? carriedInto(text, block) : null;
  for (const mark of marksOf(text.slice(block.start, block.end), block.start)) {
    const action = actionOf(mark, open);
    if (action === 'close' && open) {
      runs.push(run(open, { start: mark.start, end: mark.end }, true));
      open = null;
    } else if (action === 'open') {
      if (open) runs.push(run(open, { start: mark.start, end: mark.start }, false));
      open = mark;
    }
  }
  if (open) runs.push(run(open, { start: block.end, end: block.end }, false));
  return runs;
}

/** Where the first mark of a block only closes, the block begins inside a quotation. */
function carriedInto(text: string, block: Span): Mark | null {
  const [first] = marksOf(text.slice(block.start, block.end), block.start);
  if (!first || first.canOpen) return null;
  return { start: block.start, end: block.start, kind: first.kind, canOpen: true };
}

function* marksOf(block: string, offset: number): Iterable<Mark> {
  for (const { 0: mark, index } of matchesOf(block, anyMark)) {
    const after = index + mark.length;
    yield {
      start: offset + index,
      end: offset + after,
      kind: doubledMark.test(mark) ? "''" : mark,
      canOpen: canOpen(block, index, after),
    };
  }
}

/** An opening mark stands before a word; an angle mark may have a space there. */
function canOpen(block: string, at: number, after: number): boolean {
  const free = at === 0 || beforeOpening.test(block.charAt(at - 1));
  return free && (angleMarks.includes(block.charAt(at)) || /\S/.test(block.charAt(after)));
}

function actionOf(mark: Mark, open: Mark | null): 'open' | 'close' | 'skip' {
  if (opensOnly.includes(mark.kind)) return 'open';
  if (!open) return mark.kind === highLeft || mark.canOpen ? 'open' : 'skip';
  if (mark.kind === highLeft) return closesWithHighLeft(mark, open) ? 'close' : 'open';
  if (mark.kind === highRight || angleMarks.includes(mark.kind)) return 'close';
  const fits = mark.kind === open.kind || mark.kind === straightMark || open.kind === straightMark;
  return fits ? 'close' : 'skip';
}

const closesWithHighLeft = (mark: Mark, open: Mark): boolean =>
  opensOnly.includes(open.kind) || !mark.canOpen;

const run = (open: Span, close: Span, closed: boolean): MarkedRun => ({
  start: open.start,
  end: close.end,
  inner: { start: open.end, end: close.start },
  closed,
});
