import type { AnalysedPage } from '../../lib/page/analyse-page';
import { lastBlockAbove } from './reading-place';

/** What tells that the reader moves the page themselves. */
const moves = ['keydown', 'pointerdown', 'touchmove', 'wheel'];

/**
 * Remembers what the reader has before their eyes, and gives what puts it back there once blocks above
 * have come or gone. Browsers do so too, but not where the element they hold on to is among those blocks.
 */
export function holdPlace(page: AnalysedPage | null): () => void {
  const range = page && isUnderWay() ? firstInView(page) : null;
  if (!range) return () => {};
  const before = range.getBoundingClientRect().top;
  const moved = new AbortController();
  for (const type of moves) {
    addEventListener(type, () => moved.abort(), { signal: moved.signal, passive: true });
  }
  return () =>
    onceStill((isStill) => {
      const by = range.getBoundingClientRect().top - before;
      if (isStill && !moved.signal.aborted && Math.abs(by) >= 1) {
        scrollBy({ top: by, behavior: 'instant' });
      }
      moved.abort();
    });
}

/** The block at the top edge of the window, or the next one below it. */
function firstInView(page: AnalysedPage): Range | null {
  const { blocks } = page.analysis.article;
  const above = lastBlockAbove(0, page);
  for (const block of blocks.slice(Math.max(0, above), above + 2)) {
    const range = page.map.rangeOf(block);
    if (range && range.getBoundingClientRect().bottom > 0) return range;
  }
  return null;
}

/** At its top a page stays there, whatever goes. */
const isUnderWay = (): boolean => scrollY > 0 && document.visibilityState === 'visible';

/** A browser puts a page in its place while it draws a frame; what still moves then is scrolled by the reader or the page. */
function onceStill(callback: (isStill: boolean) => void): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      const at = scrollY;
      requestAnimationFrame(() => callback(scrollY === at));
    });
  });
}
