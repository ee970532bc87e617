import type { Lexicon } from './lexicon';
import { nearestSubject } from './nearest-subject';
import type { Phrase } from './phrase';
import type { Reading } from './reading';
import { is, isPause, isRun } from './token';

/** Whose words a marked run is that no attribution covers: of an aside before it, or of its clause. */
export const sourceOfMarked = (reading: Reading, at: number, lexicon: Lexicon): Phrase | null =>
  asideSource(reading, at) ?? nearestSubject(reading.tokens, at, lexicon);

/** `Smith "got a deal," [Lee] said, and still "got to sit there"`. */
function asideSource({ tokens, attributions }: Reading, before: number): Phrase | null {
  const aside = attributions.findLast(
    ({ from, to, source, order }) =>
      to <= before &&
      source !== null &&
      order !== 'shared' &&
      !is(tokens[source.from], 'relative') &&
      (isPause(tokens[from - 1]) || isRun(tokens[from - 1])) &&
      isPause(tokens[to]),
  );
  return aside?.source ?? null;
}
