import { is, isAny, isPause, type Token } from '../../reading/token';
import type { Discourse, Resolver, Voice } from '../discourse';
import type { Mention } from '../member';

/** "Ann Lee, the mayor, and John Smith": people who say it together, as one voice. */
export const several: Resolver = ({ tokens }, discourse) => {
  const people = peopleIn(tokens, discourse);
  const [first] = people;
  const joint = tokens.find((token) => is(token, 'conjunction'));
  if (!first || !joint || people.length < 2) return undefined;
  const names = people.map(({ member }) => member.name);
  const phrase = `${names.slice(0, -1).join(', ')} ${joint.text} ${names.at(-1)}`;
  const known = discourse.spoken.findLast(({ voice }) => voice.phrase === phrase);
  const mentions = people.map(({ start, end }) => ({ start, end }));
  return known?.voice ?? together(phrase, mentions);
};

const together = (phrase: string, mentions: Voice['mentions']): Voice => ({
  member: null,
  named: true,
  phrase,
  plural: true,
  head: '',
  mentions,
});

/** The person who begins the source, and those behind a conjunction that joins them. */
function peopleIn(tokens: readonly Token[], { cast }: Discourse): Mention[] {
  let ended = 0;
  return tokens.flatMap((token, at) => {
    const mention = cast.at.get(token.start);
    const joined =
      is(tokens[at - 1], 'conjunction') && (at - 1 === ended || isPause(tokens[at - 2]));
    if (!mention || mention.member.organisation || !(at === 0 || joined)) return [];
    ended = at + tokens.slice(at).filter(({ start }) => start < mention.end).length;
    const whole =
      tokens[ended]?.kind !== 'word' || isAny(tokens[ended], 'conjunction', 'preposition');
    return whole ? [mention] : [];
  });
}
