import { is, isAny, isPause, type Token } from '../../reading/token';
import { type Discourse, type Resolver, voiceOf } from '../discourse';
import type { Member } from '../member';

/** "Senator Ann Lee of Ohio", "the mayor, Ann Lee": the name that is the head of its phrase. */
export const named: Resolver = ({ tokens }, discourse) => {
  const pause = tokens.findIndex(isPause);
  const head = pause < 0 ? tokens : tokens.slice(0, pause);
  if (head.some((token) => is(token, 'conjunction'))) return undefined; // nobody in particular
  const own = headName(head, discourse) ?? surname(head, discourse);
  if (own) return voiceOf(own, discourse);
  const aside = pause < 0 ? [] : tokens.slice(pause + 1);
  const apposed = areSeveral(aside, discourse) ? null : apposedName(aside, discourse);
  return apposed ? voiceOf(apposed, discourse) : undefined;
};

/** "two teachers, Ann Lee and John Smith". */
const areSeveral = (tokens: readonly Token[], { cast }: Discourse): boolean =>
  tokens.some((token, at) => is(tokens[at - 1], 'conjunction') && cast.at.has(token.start));

function headName(tokens: readonly Token[], { cast }: Discourse): Member | null {
  const names = tokens.flatMap((token, at) => {
    const mention = cast.at.get(token.start);
    const end = mention ? tokens.filter(({ start }) => start < mention.end).length : at;
    return mention && !modifies(tokens, end) ? [{ at, end, member: mention.member }] : [];
  });
  const held = names.find(({ at, end }) => end === tokens.length && isHolder(tokens[at - 1]));
  const first = names.find(({ at }) => !isAttached(tokens, at));
  const whole = first && first.member.parts.length > 1;
  return ((!whole && held) || first)?.member ?? null;
}

/** "the director Ann Lee": the name behind a role is the head, whatever stands before. */
const isHolder = (before: Token | undefined): boolean => isAny(before, 'role', 'title');

/** "Lee's aide", "the Lee campaign": the name only says more of another noun. */
const modifies = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.lower === "'s" ||
  (tokens[end]?.kind === 'word' && !isAny(tokens[end], 'preposition', 'relative', 'time'));

/** "a spokesman for the Ohio Senate": behind a noun and its preposition. */
const isAttached = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some((token) => is(token, 'preposition'));

/** A surname alone that is read only here, as in a headline. */
const surname = (tokens: readonly Token[], { cast }: Discourse): Member | null =>
  (tokens.length === 1 && tokens[0] && cast.bySurname(tokens[0].lower)) || null;

/** A person between commas: "the mayor, [Ann Lee], said". */
function apposedName([first]: readonly Token[], { cast }: Discourse): Member | null {
  const member = first && cast.at.get(first.start)?.member;
  const person = member && !member.organisation && (member.person || member.parts.length > 1);
  return person ? member : null;
}
