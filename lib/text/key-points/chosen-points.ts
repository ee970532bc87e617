import type { KeyPoint } from '../analysis';
import { bestPoints } from './best-points';

/** How many points a reader wants, and whose. */
export interface PointChoice {
  points: 1 | 3 | 5;
  /** Prefer the publisher's own highlights, where the page carries any. */
  pointsFrom: 'publisher' | 'story';
}

/** The points that a choice shows: all of the publisher's, or the best of the story's. */
export function chosenPoints(keyPoints: readonly KeyPoint[], choice: PointChoice): KeyPoint[] {
  const published = keyPoints.filter((point) => point.from === 'publisher');
  const theirs = choice.pointsFrom === 'publisher' && published.length > 0;
  return theirs ? published : bestPoints(keyPoints, choice.points);
}
