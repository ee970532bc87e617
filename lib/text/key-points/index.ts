import type { Findings, KeyPoint } from '../analysis';
import type { Article } from '../article';
import type { Language } from '../languages/language';
import type { Steps } from '../steps';

export type Evidence = Omit<Findings, 'keyPoints'>;

/** The publisher's own highlights, then the sentences that say most of the story, in its order. */
export function* findKeyPoints(
  _article: Article,
  _language: Language,
  _evidence: Evidence,
): Steps<KeyPoint[]> {
  return [];
}
