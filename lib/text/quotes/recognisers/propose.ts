import type { Span } from '../../span';
import type { Proposal } from '../proposal';
import type { Attribution } from '../reading/attribution';
import { type Phrase, spanOf } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { is, type Token } from '../reading/token';

/** A proposal for an attribution; null where nothing is left of its content. */
export function propose(
  reading: Reading,
  attribution: Attribution,
  pieces: readonly Phrase[],
  confidence: number,
): Proposal | null {
  const { tokens, index } = reading;
  const content = contentOf(tokens, pieces);
  if (content.length === 0) return null;
  return {
    content,
    cue: spanOf(tokens, attribution.cue),
    source: attribution.source && spanOf(tokens, attribution.source),
    confidence,
    sentence: index,
  };
}

/** The spans of some pieces without the marks and the "that" at their edges. */
export const contentOf = (tokens: readonly Token[], pieces: readonly Phrase[]): Span[] =>
  pieces.flatMap((piece) => spanOf(tokens, trimmed(tokens, piece)) ?? []);

function trimmed(tokens: readonly Token[], piece: Phrase): Phrase {
  let { from, to } = piece;
  while (from < to && isEdge(tokens[from])) from++;
  while (to > from && tokens[to - 1]?.kind === 'punctuation' && tokens[to - 1]?.text !== ')') to--;
  return { from, to };
}

const isEdge = (token: Token | undefined): boolean =>
  is(token, 'complementiser') || (token?.kind === 'punctuation' && !/^[($€£]/.test(token.text));
