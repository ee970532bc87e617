import type { KeyPoint } from '../analysis';
import type { Article } from '../article';
import type { Language } from '../languages/language';
import type { Steps } from '../steps';
import { because } from './because';
import { choose } from './choose';
import type { Evidence } from './evidence';
import { publisherHighlights } from './publisher-highlights';
import { storyOf } from './story';
import { subjectOf } from './subject';
import { weigh, weighTogether } from './weigh';

export { bestPoints } from './best-points';
export type { Evidence } from './evidence';

/** As many sentences as a reader can ask for. */
const MOST_POINTS = 5;

/** The publisher's own highlights, then the sentences that say most of the story, in its order. */
export function* findKeyPoints(
  article: Article,
  language: Language,
  evidence: Evidence,
): Steps<KeyPoint[]> {
  const story = yield* storyOf(article, language, evidence);
  yield;
  const highlights = publisherHighlights(story);
  yield;
  const weighed = yield* weigh(story);
  yield;
  const chosen = choose(weighed, weighTogether(story), MOST_POINTS);
  const reasonsFor = because(weighed);
  const extracted = chosen.map((one, i) => ({
    text: one.candidate.text,
    from: 'extracted' as const,
    rank: i + 1,
    sentence: { start: one.candidate.start, end: one.candidate.end },
    subject: subjectOf(one.candidate, story),
    because: reasonsFor(one),
  }));
  return [...highlights, ...extracted.sort(inStoryOrder)];
}

const inStoryOrder = (a: KeyPoint, b: KeyPoint): number =>
  (a.sentence?.start ?? 0) - (b.sentence?.start ?? 0);
