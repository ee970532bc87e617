import { is } from '../../reading/token';
import { type Resolver, voiceOf } from '../discourse';

/** "Lee, who said": the name right before it in the sentence. */
export const relative: Resolver = ({ tokens, before }, discourse) => {
  if (!is(tokens[0], 'relative')) return undefined;
  for (const token of before.toReversed()) {
    const member = discourse.cast.at.get(token.start)?.member;
    if (member) return voiceOf(member, discourse);
    if (is(token, 'role')) return null;
  }
  return null;
};
