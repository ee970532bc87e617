import type { Analysis, Speaker } from '../analysis';
import { contains, type Span } from '../span';

/** The sentence that introduces a speaker: the first that mentions them; null for none. */
export function introductionOf({ article }: Analysis, { mentions }: Speaker): Span | null {
  const [first] = mentions.toSorted((a, b) => a.start - b.start);
  return (first && article.sentences.find((sentence) => contains(sentence, first))) ?? null;
}
