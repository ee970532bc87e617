import type { Findings, KeyPoint } from '../analysis';
import type { Article } from '../article';
import type { Language } from '../languages/language';
import type { Steps } from '../steps';
import { choose, type Rated } from './choose';
import { publisherHighlights } from './publisher-highlights';
import { rate } from './rate';
import { storyOf } from './story';

export { bestPoints } from './best-points';

export type Evidence = Omit<Findings, 'keyPoints'>;

/** As many sentences as a reader can ask for. */
const MOST_POINTS = 5;

/** The publisher's own highlights, then the sentences that say most of the story, in its order. */
export function* findKeyPoints(
  article: Article,
  language: Language,
  evidence: Evidence,
): Steps<KeyPoint[]> {
  const story = storyOf(article, language, evidence);
  yield;
  const highlights = publisherHighlights(story);
  yield;
  const chosen = choose(rate(story), MOST_POINTS);
  const extracted = chosen.map(extractedPoint).sort(inStoryOrder);
  return [...highlights, ...extracted];
}

const extractedPoint = ({ candidate, because }: Rated, index: number): KeyPoint => ({
  text: candidate.text,
  from: 'extracted',
  rank: index + 1,
  sentence: { start: candidate.start, end: candidate.end },
  subject: null,
  because,
});

const inStoryOrder = (a: KeyPoint, b: KeyPoint): number =>
  (a.sentence?.start ?? 0) - (b.sentence?.start ?? 0);
