import type { Span } from '../../span';
import type { Token } from './token';

/** A half-open stretch of the tokens of one sentence. */
export interface Phrase {
  from: number;
  to: number;
}

/** The place of a phrase in the text; null for an empty one. */
export function spanOf(tokens: readonly Token[], phrase: Phrase): Span | null {
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  return first && last && phrase.to > phrase.from ? { start: first.start, end: last.end } : null;
}
