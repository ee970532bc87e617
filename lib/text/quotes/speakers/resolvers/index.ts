import type { Resolver } from '../discourse';
import { named } from './named';
import { nominal } from './nominal';
import { owner } from './owner';
import { pronoun } from './pronoun';
import { relative } from './relative';
import { several } from './several';

/** In order of precedence: the first that knows the case decides it. */
export const resolvers: readonly Resolver[] = [relative, pronoun, owner, several, named, nominal];
