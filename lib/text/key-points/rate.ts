import type { Rated } from './choose';
import { reasons } from './reasons';
import type { Story } from './story';
import { weights } from './weights';

/** A reason is told when it adds at least this much to a score. */
const WORTH_TELLING = 0.2;

/** Weighs every candidate of a story. */
export function rate(story: Story): Rated[] {
  const measured = reasons.map((reason) => ({ reason, values: reason.measure(story) }));
  return story.candidates.map((candidate, index) => {
    const parts = measured.map(({ reason, values }) => ({
      name: reason.name,
      part: (values[index] ?? 0) * (weights[reason.name] ?? 0),
    }));
    return {
      candidate,
      score: parts.reduce((sum, { part }) => sum + part, 0),
      because: parts.filter(({ part }) => part >= WORTH_TELLING).map(({ name }) => name),
    };
  });
}
