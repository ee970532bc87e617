import type { Span } from '../../span';
import type { Proposal } from '../proposal';
import type { Reading } from '../reading/reading';
import type { Refiner } from './refiner';

/** Joins what is quoted on without a new attribution: "We won," she said. "They lost." */
export const joinFollowing: Refiner = (proposals, { readings }) => {
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
    } else if (!isQuotedAlone(reading)) {
      last = null;
    }
  }
  return joined;
};

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
