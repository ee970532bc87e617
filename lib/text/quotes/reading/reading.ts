import type { Article } from '../../article';
import type { Attribution } from './attribution';
import { findCues } from './cue';
import type { Lexicon } from './lexicon';
import { type BlockPlace, type ReadSentence, readBlock } from './sentence';
import { readAttribution } from './subjects';

/** One sentence with what the recognisers need to know of it. */
export interface Reading extends ReadSentence {
  /** Its place among all sentences of the article. */
  index: number;
  attributions: Attribution[];
}

/** Reads the sentences of one block; `first` is the index its first sentence gets. */
export function readSentences(
  article: Article,
  place: BlockPlace,
  first: number,
  lexicon: Lexicon,
): Reading[] {
  return readBlock(article, place, lexicon).map((sentence, at) => ({
    ...sentence,
    index: first + at,
    attributions: attributionsOf(sentence, lexicon),
  }));
}

function attributionsOf({ tokens }: ReadSentence, lexicon: Lexicon): Attribution[] {
  const found: Attribution[] = [];
  for (const cue of findCues(tokens, lexicon)) {
    const attribution = readAttribution({ tokens, cue, earlier: found, lexicon });
    if (attribution) found.push(attribution);
  }
  return found;
}
