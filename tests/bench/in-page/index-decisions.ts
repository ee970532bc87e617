import { isProbablyReaderable } from '@mozilla/readability';
import { detect } from '../../../lib/page/detect';
import { Stopwatch } from './time';

/**
 * Times how long each takes to decide about the page that is open: at first, when neither has seen
 * it, and the best of many rounds after that.
 */
function decide(oursFirst: boolean, rounds: number): Record<string, number> {
  const turns = oursFirst ? [ours, peer] : [peer, ours];
  const watch = new Stopwatch();
  for (const turn of turns) watch.time(`${turn.name}, first call`, turn.decide);
  for (let round = 0; round < rounds; round++) {
    for (const turn of turns) watch.best(turn.name, turn.decide);
  }
  return watch.times;
}

interface Turn {
  name: string;
  decide: () => unknown;
}

const ours: Turn = { name: 'detector', decide: () => detect(document) };
const peer: Turn = { name: 'isProbablyReaderable', decide: () => isProbablyReaderable(document) };

Object.assign(globalThis, { decide });
