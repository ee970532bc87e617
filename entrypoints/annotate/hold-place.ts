import type { AnalysedPage } from '../../lib/page/analyser';
import { lastBlockAbove } from './reading-place';

/** Frames in which a browser may still put a page in its place after a change, each time by itself. */
const SETTLING = 2;

/** About a second, should nobody call. */
const MOST_FRAMES = 60;

/**
 * Keeps what the reader has before their eyes in its place while blocks above come or go, until a
 * little after the function that it gives is called. Browsers do so too, but may hold on to another
 * element, or to one of those blocks. Scrolled by the page or its reader it is where they want it: that
 * changes its place in the window, but none in the document, or takes it farther than a browser would
 * go because of those blocks.
 */
export function holdPlace(page: AnalysedPage | null): () => void {
  const range = page && isUnderWay() ? firstInView(page) : null;
  if (!range) return () => {};
  let wanted = placeOf(range);
  let scrolled = scrollY;
  let settling = 0;
  /** How far the browser may have scrolled by itself. */
  let reach = 0;
  let frames = MOST_FRAMES;
  const hold = () => {
    const now = placeOf(range);
    if (now.height === 0) return; // drawn anew by the page
    settling = Math.abs(now.inDocument - wanted.inDocument) < 1 ? settling - 1 : SETTLING;
    reach = settling > 0 ? reach + shiftFrom(wanted, now) : 0;
    const isTheirs = Math.abs(scrollY - scrolled) > reach + 1;
    if (isTheirs && isOutOfView(now)) return;
    const by = settling > 0 && !isTheirs ? now.inWindow - wanted.inWindow : 0;
    scrollOn(by);
    scrolled = scrollY;
    wanted = { ...now, inWindow: now.inWindow - by };
    if (--frames > 0) requestAnimationFrame(hold);
  };
  requestAnimationFrame(hold);
  return () => {
    frames = 1 + SETTLING;
  };
}

interface Place {
  /** Pixels from the top of the window, and from that of the document. */
  inWindow: number;
  inDocument: number;
  height: number;
  /** That of the whole document. */
  length: number;
}

function placeOf(range: Range): Place {
  const { top, height } = range.getBoundingClientRect();
  const length = document.documentElement.scrollHeight;
  return { inWindow: top, inDocument: top + scrollY, height, length };
}

/** The most by which anything was shifted: what a browser holds on to may be above the place, or below it. */
const shiftFrom = (before: Place, now: Place): number =>
  Math.abs(now.inDocument - before.inDocument) + Math.abs(now.length - before.length);

function scrollOn(by: number): void {
  if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: 'instant' });
}

const isOutOfView = ({ inWindow, height }: Place): boolean =>
  inWindow + height < 0 || inWindow > innerHeight;

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
