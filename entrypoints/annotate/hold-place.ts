import type { AnalysedPage } from '../../lib/page/analyser';
import { end } from './end';
import { lastBlockAbove } from './reading-place';

/** Frames in which a browser may still put a page in its place after a change, each time by itself. */
const SETTLING = 2;

/** Milliseconds after which nobody waits for styles any more. */
const LONGEST = 5_000;

/** With these a reader begins to scroll, or to do something else. */
const INPUT = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Keeps what the reader has before their eyes in its place while blocks above come or go. Browsers do
 * so too, but may hold on to another element, or to one of those blocks.
 */
export class PlaceHolder {
  readonly #holds = new Set<AbortController>();

  /** Holds on until a little after the function that it gives is called. */
  hold(page: AnalysedPage | null): () => void {
    const range = page && isUnderWay() ? firstInView(page) : null;
    if (!range) return () => {};
    const held = new AbortController();
    this.#holds.add(held);
    held.signal.addEventListener('abort', () => this.#holds.delete(held));
    const options = { passive: true, capture: true, signal: held.signal };
    for (const name of INPUT) addEventListener(name, () => end(held), options);
    return keepInPlace(range, held);
  }

  /** Whoever scrolls wants the page elsewhere. */
  letGo(): void {
    for (const held of this.#holds) end(held);
  }
}

/**
 * What the page itself scrolls is where it wants it: that changes its place in the window, but none in
 * the document, or takes it farther than a browser would go because of blocks that come or go.
 */
function keepInPlace(range: Range, held: AbortController): () => void {
  const until = performance.now() + LONGEST;
  let wanted = placeOf(range);
  let scrolled = scrollY;
  let settling = 0;
  /** How far the browser may have scrolled by itself. */
  let reach = 0;
  let frames = Number.POSITIVE_INFINITY;
  const step = (): boolean => {
    const now = placeOf(range);
    const isGone = now.height === 0; // drawn anew by the page
    if (held.signal.aborted || isGone || performance.now() > until) return false;
    settling = Math.abs(now.inDocument - wanted.inDocument) < 1 ? settling - 1 : SETTLING;
    reach = settling > 0 ? reach + shiftFrom(wanted, now) : 0;
    const isTheirs = Math.abs(scrollY - scrolled) > reach + 1;
    if (isTheirs && isOutOfView(now)) return false;
    const by = settling > 0 && !isTheirs ? now.inWindow - wanted.inWindow : 0;
    scrollOn(by);
    scrolled = scrollY;
    wanted = { ...now, inWindow: now.inWindow - by };
    return --frames > 0;
  };
  const hold = (): unknown => (step() ? requestAnimationFrame(hold) : end(held));
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
