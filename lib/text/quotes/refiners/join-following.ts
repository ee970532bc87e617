import { contains } from '../../span';
import type { Proposal } from '../proposal';
import type { Reading } from '../reading/reading';
import { isQuotedAlone } from '../recognisers/floating';
import type { Refiner } from './refiner';

/** Joins what is quoted on without a new attribution: "We won," she said. "They lost." */
export const joinFollowing: Refiner = (proposals, { readings }) => {
  const joined: Proposal[] = [];
  let end = 0;
  for (const [at, proposal] of proposals.entries()) {
    const last = joined.at(-1);
    const follows = isFloating(proposal, readings) && proposal.sentence - end <= 1;
    if (isFloating(proposal, readings) && isIn(proposal, proposals[at + 1])) continue;
    if (follows && last && endsInRun(last, readings)) {
      joined[joined.length - 1] = { ...last, content: [...last.content, ...proposal.content] };
    } else {
      joined.push(proposal);
    }
    end = proposal.sentence;
  }
  return joined;
};

const isFloating = ({ cue, source, sentence }: Proposal, readings: readonly Reading[]): boolean => {
  const reading = readings[sentence];
  return cue === null && source === null && reading !== undefined && isQuotedAlone(reading);
};

/** "Why?" Smith asked: the next sentence has claimed it. */
const isIn = ({ content }: Proposal, next: Proposal | undefined): boolean =>
  content.every((piece) => next?.content.some((other) => contains(other, piece)) ?? false);

/** Its last words stand between quotation marks. */
function endsInRun({ content, sentence }: Proposal, readings: readonly Reading[]): boolean {
  const end = content.at(-1)?.end;
  return readings
    .slice(Math.max(0, sentence - 1), sentence + 1)
    .some(({ tokens }) => tokens.some((token) => token.run !== null && token.end === end));
}
