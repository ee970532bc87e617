import { is, isComma, type Token } from '../../reading/token';
import { type Discourse, type Resolver, voiceOf } from '../discourse';
import type { Member } from '../member';

/** "Senator Ann Lee of Ohio", "the mayor, Ann Lee": the name that is the head of its phrase. */
export const named: Resolver = ({ tokens }, discourse) => {
  if (conjoins(tokens)) return undefined;
  const comma = tokens.findIndex(isComma);
  const head = comma < 0 ? tokens : tokens.slice(0, comma);
  const own = headName(head, discourse);
  if (own) return voiceOf(own, discourse);
  if (comma < 0) return undefined;
  const rest = tokens.slice(comma + 1);
  const apposed = rest[0] && discourse.cast.at.get(rest[0].start)?.member;
  const person = apposed && !apposed.organisation && (apposed.person || apposed.parts.length > 1);
  return person ? voiceOf(apposed, discourse) : undefined;
};

/** "Lee and Smith" are nobody in particular. */
const conjoins = (tokens: readonly Token[]): boolean => {
  const comma = tokens.findIndex(isComma);
  return tokens
    .slice(0, comma < 0 ? tokens.length : comma)
    .some((token) => is(token, 'conjunction'));
};

function headName(tokens: readonly Token[], { cast }: Discourse): Member | null {
  for (const [at, token] of tokens.entries()) {
    const mention = cast.at.get(token.start);
    if (!mention) continue;
    const end = tokens.filter(({ start }) => start < mention.end).length;
    const possessive = tokens[end]?.lower === "'s";
    const modifies =
      tokens[end]?.kind === 'word' && !is(tokens[end], 'preposition', 'relative', 'time');
    const attached = is(tokens[at - 1], 'preposition');
    if (!possessive && !modifies && !attached) return mention.member;
  }
  return null;
}
