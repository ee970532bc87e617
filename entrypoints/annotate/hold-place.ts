import type { AnalysedPage } from '../../lib/page/analyser';
import { lastBlockAbove } from './reading-place';

/**
 * Remembers what the reader has before their eyes, and gives what puts it back there once blocks above
 * have come or gone. Browsers do so too, but not where the element they hold on to is among those blocks.
 */
export function holdPlace(page: AnalysedPage | null): () => void {
  const range = page && isUnderWay() ? firstInView(page) : null;
  if (!range) return () => {};
  const { top } = range.getBoundingClientRect();
  const scrolled = scrollY;
  return () =>
    afterNextFrame(() => {
      const now = range.getBoundingClientRect();
      const isGone = now.height === 0; // drawn anew by the page
      if (isGone || wasMoved(scrolled) || Math.abs(now.top - top) < 1) return;
      scrollBy({ top: now.top - top, behavior: 'instant' });
    });
}

/** Scrolled by the browser, the page or its reader, it is where they want it; but not where it only became too short. */
function wasMoved(from: number): boolean {
  const end = document.documentElement.scrollHeight - innerHeight;
  return Math.abs(scrollY - Math.min(from, end)) >= 1;
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

/** A browser puts a page in its place while it draws a frame, so only the next one tells. */
const afterNextFrame = (callback: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(callback));
};
