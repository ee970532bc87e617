import type { KeyPoint } from '../analysis';

/** The best `count` of the points taken from the story, in the order of the story. */
export const bestPoints = (keyPoints: readonly KeyPoint[], count: number): KeyPoint[] =>
  keyPoints.filter(({ rank }) => rank !== null && rank <= count);
