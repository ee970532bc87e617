import { isAny, isRun, type Token } from '../reading/token';
import { isInfinitiveMark } from '../reading/word-kinds';

/** Behind an attribution nothing but the end, or when and where it was said. */
export function onlyAdjunctFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || next.kind === 'punctuation') return next?.text !== ':' && !isRun(tokens[at + 1]);
  return (
    isAny(next, 'preposition', 'subordinator', 'time', 'conjunction') &&
    !isInfinitiveMark(tokens, at)
  );
}
