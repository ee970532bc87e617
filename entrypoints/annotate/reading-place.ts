import type { AnalysedPage } from '../../lib/page/analyser';
import type { Span } from '../../lib/text/span';

/** Milliseconds between two looks at where the reader is. */
const PACE = 150;

/** A reader's eye is about a third down the window. */
const EYE = 1 / 3;

/** Tells which block of the story the reader has before their eyes, whenever that changes. */
export function watchReadingPlace(
  page: AnalysedPage,
  tell: (block: Span) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Span | undefined;
  const look = () => {
    timer = undefined;
    const block = page.analysis.article.blocks[lastBlockAbove(innerHeight * EYE, page)];
    if (block && block !== last) tell(block);
    last = block;
  };
  const onScroll = () => {
    timer ??= setTimeout(look, PACE);
  };
  document.addEventListener('scroll', onScroll, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** The index of the last block that begins above a line of the window, -1 where none does; blocks stand in page order. */
export function lastBlockAbove(line: number, { analysis, map }: AnalysedPage): number {
  const { blocks } = analysis.article;
  const isAbove = (block: Span): boolean => {
    const rect = map.rangeOf(block)?.getBoundingClientRect();
    return rect !== undefined && rect.top <= line;
  };
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && isAbove(block)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
