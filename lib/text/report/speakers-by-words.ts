import type { Speaker } from '../analysis';

/** The indices of a story's speakers, those with the most words first. */
export const speakersByWords = (speakers: readonly Speaker[]): number[] =>
  speakers
    .map((_, index) => index)
    .sort((a, b) => (speakers[b]?.words ?? 0) - (speakers[a]?.words ?? 0));
