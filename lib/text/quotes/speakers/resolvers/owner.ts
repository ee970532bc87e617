import { is, isAny, type Token } from '../../reading/token';
import type { Resolver } from '../discourse';
import { person } from './pronoun';

/** "her report": whoever wrote it, where that is clear. */
export const owner: Resolver = (source, discourse) => {
  const [first] = source.tokens;
  if (!first || !is(first, 'possessive') || !isAny(first, 'female', 'male')) return undefined;
  if (!isOwned(source.tokens)) return undefined;
  return person(first, source, discourse) ?? undefined;
};

/** What one says or writes, and not who belongs to one. */
const isOwned = (tokens: readonly Token[]): boolean =>
  is(tokens.at(-1), 'medium') && !tokens.some((token) => is(token, 'role'));
