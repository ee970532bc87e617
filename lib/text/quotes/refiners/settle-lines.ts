import type { Proposal } from '../proposal';
import type { Reading } from '../reading/reading';
import { isAny, isName, type Token } from '../reading/token';
import type { Context, Refiner } from './refiner';

/**
 * Lines that begin with a name and a colon. Drops those whose "name" the article does not know
 * ("Correction: ..."); where the name is all in capitals, as in a transcript, the whole block is said.
 */
export const settleLines: Refiner = (proposals, context) => {
  const lines = new Set(proposals.filter((proposal) => isLine(proposal, context)));
  if (lines.size === 0) return proposals;
  const places = new Set([...lines].map(({ sentence }) => sentence));
  const names = namesOf(context.readings.filter(({ index }) => !places.has(index)));
  return proposals.flatMap((proposal) => {
    const line = lines.has(proposal) ? context.readings[proposal.sentence] : undefined;
    if (!line) return [proposal];
    const speaker = speakerOf(line);
    if (!speaker.some((token) => isAny(token, 'organisation', 'role') || names.has(token.lower)))
      return [];
    const shouts = speaker.every(({ text }) => text === text.toUpperCase());
    return [shouts ? toBlockEnd(proposal, context) : proposal];
  });
};

const isLine = ({ cue }: Proposal, { article }: Context): boolean =>
  cue !== null && article.text.slice(cue.start, cue.end) === ':';

/** The words before the colon. */
const speakerOf = ({ tokens }: Reading): readonly Token[] =>
  tokens.slice(
    0,
    tokens.findIndex(({ text }) => text === ':'),
  );

const namesOf = (readings: readonly Reading[]): Set<string> =>
  new Set(readings.flatMap(({ tokens }) => tokens.filter(isName).map(({ lower }) => lower)));

function toBlockEnd(proposal: Proposal, { readings }: Context): Proposal {
  const first = proposal.content[0];
  const block = readings[proposal.sentence]?.block;
  let last = proposal.sentence;
  while (readings[last + 1]?.block === block) last++;
  const end = readings[last]?.end;
  return first && end !== undefined
    ? { ...proposal, content: [{ start: first.start, end }] }
    : proposal;
}
