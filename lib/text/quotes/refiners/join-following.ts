import type { Span } from '../../span';
import type { Proposal } from '../proposal';
import { leadingSubject } from '../reading/leading-subject';
import type { Lexicon } from '../reading/lexicon';
import { spanOf } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import type { Refiner } from './refiner';

/** Its speaker is a guess. */
const floatingConfidence = 0.5;

/** Joins what is quoted on without a new attribution: "We won," she said. "They lost." */
export const joinFollowing: Refiner = (proposals, { readings, lexicon }) => {
  const bySentence = groupBySentence(proposals);
  const joined: Proposal[] = [];
  let last: Proposal | null = null;
  for (const reading of readings) {
    const own = bySentence.get(reading.index) ?? [];
    if (own.length > 0) {
      joined.push(...own.map((proposal) => ({ ...proposal })));
      last = joined.at(-1) ?? null;
    } else if (last && isQuotedAlone(reading)) {
      last.content = [...last.content, ...runsOf(reading)];
    } else {
      last = isQuotedAlone(reading)
        ? floating(reading, readings[reading.index - 1], lexicon)
        : null;
      if (last) joined.push(last);
    }
  }
  return joined;
};

/** Without an attribution before it, it is most likely by whom the sentence before is about. */
function floating(reading: Reading, before: Reading | undefined, lexicon: Lexicon): Proposal {
  const subject = before && leadingSubject(before.tokens, before.tokens.length, lexicon);
  return {
    content: runsOf(reading),
    cue: null,
    source: before && subject ? spanOf(before.tokens, subject) : null,
    confidence: floatingConfidence,
    sentence: reading.index,
  };
}

/** The proposals of each sentence, by its index. */
function groupBySentence(proposals: readonly Proposal[]): Map<number, Proposal[]> {
  const groups = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    const group = groups.get(proposal.sentence);
    if (group) group.push(proposal);
    else groups.set(proposal.sentence, [proposal]);
  }
  return groups;
}

/** Nothing stands outside the quotation marks. */
const isQuotedAlone = ({ tokens }: Reading): boolean =>
  tokens.some(({ kind }) => kind === 'run') && tokens.every(({ kind }) => kind !== 'word');

const runsOf = ({ tokens }: Reading): Span[] =>
  tokens.flatMap(({ kind, start, end }) => (kind === 'run' ? [{ start, end }] : []));
