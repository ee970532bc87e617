import type { Steps } from '../../lib/text/steps';

/** Milliseconds at a stretch: a frame stays free for the page even on a slow machine. */
const SLICE = 8;

/** Runs paused work to its end, letting the page work in between. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await scheduler.yield();
    until = performance.now() + SLICE;
  }
}
