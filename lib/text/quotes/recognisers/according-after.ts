import { isDefined } from '../defined';
import type { Proposal } from '../proposal';
import { nounPhraseBefore } from '../reading/noun-phrase-before';
import { spanOf } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { contentOf } from './propose';
import type { Surroundings } from './recogniser';

const confidence = 0.9;

/** What stands on the word of a source with the preposition behind it: Den Behörden zufolge ... */
export function accordingAfter(reading: Reading, { lexicon }: Surroundings): Proposal[] {
  const { tokens, index } = reading;
  return tokens
    .map((token, at): Proposal | null => {
      if (!lexicon.data.accordingAfter.includes(token.lower)) return null;
      const source = nounPhraseBefore(tokens, at, lexicon);
      if (!source) return null;
      const content = contentOf(tokens, [
        { from: 0, to: source.from },
        { from: at + 1, to: tokens.length },
      ]);
      const place = {
        cue: spanOf(tokens, { from: at, to: at + 1 }),
        source: spanOf(tokens, source),
      };
      return content.length > 0 ? { content, ...place, confidence, sentence: index } : null;
    })
    .filter(isDefined);
}

/** Each with its content in braces, its cue in brackets and its source in angle brackets. */
export const examples = [
  'de: <Medienberichten> [zufolge] {war es vor dem Ausbruch zu einer Revolte gekommen}.',
];
