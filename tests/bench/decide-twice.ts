import { isProbablyReaderable } from '@mozilla/readability';
import { detect } from '../../lib/page/detect';

function time(decide: (document: Document) => unknown): number {
  const began = performance.now();
  decide(document);
  return performance.now() - began;
}

/** Runs in a page: the milliseconds each of the two takes to decide, in the order asked for. */
function decideTwice(detectorFirst: boolean): { detector: number; reader: number } {
  if (detectorFirst) return { detector: time(detect), reader: time(isProbablyReaderable) };
  const reader = time(isProbablyReaderable);
  return { detector: time(detect), reader };
}

Object.assign(globalThis, { decideTwice });
