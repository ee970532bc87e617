import type { Steps } from '../../lib/text/steps';

/** Milliseconds at a stretch: a frame stays free for the page even on a slow machine. */
const SLICE = 8;

/** Runs paused work to its end, letting the page work before and in between; null where it was aborted. */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | null> {
  let until = 0;
  while (!signal.aborted) {
    if (performance.now() >= until) {
      await scheduler.yield();
      until = performance.now() + SLICE;
      continue; // it may have been aborted meanwhile
    }
    const step = steps.next();
    if (step.done) return step.value;
  }
  return null;
}
