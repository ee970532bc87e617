import type { Lexicon } from '../reading/lexicon';
import { is, isRun, type Token } from '../reading/token';
import { isGerund } from '../reading/word-kinds';

/** Behind an attribution nothing but the end, or when and where it was said. */
export function onlyAdjunctFollows(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): boolean {
  const next = tokens[at];
  if (!next || next.kind === 'punctuation') return next?.text !== ':' && !isRun(tokens[at + 1]);
  return is(next, 'preposition', 'subordinator', 'time', 'conjunction') || isGerund(next, lexicon);
}
