import type { Span } from '../../span';
import type { Proposal } from '../proposal';
import { leadingSubject } from '../reading/leading-subject';
import type { Lexicon } from '../reading/lexicon';
import { spanOf } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import type { Refiner } from './refiner';

/** Its speaker is a guess. */
const floatingConfidence = 0.45;

/** Sentences after which a speaker is no longer the one who is quoted on. */
const reach = 3;

/** Joins what is quoted on without a new attribution: "We won," she said. "They lost." */
export const joinFollowing: Refiner = (proposals, { readings, lexicon }) => {
  const bySentence = groupBySentence(proposals);
  const joined: Proposal[] = [];
  let last: Proposal | null = null;
  let end = 0;
  for (const reading of readings) {
    const own = bySentence.get(reading.index) ?? [];
    if (own.length > 0) {
      joined.push(...own.map((proposal) => ({ ...proposal })));
      last = joined.at(-1) ?? null;
      end = reading.index;
    } else if (isQuotedAlone(reading)) {
      const distance = reading.index - end;
      last =
        quotedOn(reading, last, distance) ??
        newFloating(joined, reading, last, distance, readings, lexicon);
      end = reading.index;
    }
  }
  return joined;
};

/** Right behind a quotation it goes on with it. */
function quotedOn(reading: Reading, last: Proposal | null, distance: number): Proposal | null {
  if (!last || distance !== 1) return null;
  last.content = [...last.content, ...runsOf(reading)];
  return last;
}

function newFloating(
  joined: Proposal[],
  reading: Reading,
  last: Proposal | null,
  distance: number,
  readings: readonly Reading[],
  lexicon: Lexicon,
): Proposal {
  const known = last && distance <= reach ? last.source : null;
  const proposal = floating(reading, known ?? subjectOf(readings[reading.index - 1], lexicon));
  joined.push(proposal);
  return proposal;
}

/** Without an attribution right before it, it is most likely by whoever spoke last. */
const floating = (reading: Reading, source: Span | null): Proposal => ({
  content: runsOf(reading),
  cue: null,
  source,
  confidence: floatingConfidence,
  sentence: reading.index,
});

function subjectOf(reading: Reading | undefined, lexicon: Lexicon): Span | null {
  const subject = reading && leadingSubject(reading.tokens, reading.tokens.length, lexicon);
  return reading && subject ? spanOf(reading.tokens, subject) : null;
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
