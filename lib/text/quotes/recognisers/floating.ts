import type { Proposal } from '../proposal';
import type { Reading } from '../reading/reading';
import { isRun, isWord } from '../reading/token';
import { contentOf } from './propose';
import type { Surroundings } from './recogniser';

const confidence = 0.8;

/** A sentence that is nothing but a quotation; the refiners find whose it is. */
export function floating(reading: Reading, { taken }: Surroundings): Proposal[] {
  if (taken.length > 0 || !isQuotedAlone(reading)) return [];
  const { tokens, index } = reading;
  const content = tokens.flatMap((token, at) =>
    isRun(token) ? contentOf(tokens, [{ from: at, to: at + 1 }]) : [],
  );
  return [{ content, cue: null, source: null, confidence, sentence: index }];
}

/** Nothing stands outside the quotation marks. */
export const isQuotedAlone = ({ tokens }: Reading): boolean =>
  tokens.some(isRun) && !tokens.some(isWord);

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = ['{"We won,"} <she> [said]. {"They lost."}'];
