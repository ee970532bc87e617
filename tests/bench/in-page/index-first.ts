import { isProbablyReaderable } from '@mozilla/readability';
import { detect } from '../../../lib/page/detect';
import { Stopwatch } from './time';

/** Times how long each takes to decide about the page that is open, which neither has seen before. */
function decideFirst(oursFirst: boolean): Record<string, number> {
  const watch = new Stopwatch();
  const ours = () => watch.time('detector, first call', () => detect(document));
  const reader = () =>
    watch.time('isProbablyReaderable, first call', () => isProbablyReaderable(document));
  for (const decide of oursFirst ? [ours, reader] : [reader, ours]) decide();
  return watch.times;
}

Object.assign(globalThis, { decideFirst });
