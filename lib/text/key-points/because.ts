import { reasons } from './reasons';
import type { Weighed } from './weigh';

/** How much more a reason must add to a sentence than to those weighed on average, to be told. */
const WORTH_TELLING = 0.3;
const MOST_REASONS = 3;

/** Names the reasons that lift a sentence above the others of its story, strongest first. */
export function because(all: readonly Weighed[]): (one: Weighed) => string[] {
  const means = reasons.map(
    (_, i) => all.reduce((sum, { parts }) => sum + (parts[i] ?? 0), 0) / all.length,
  );
  return ({ parts }) =>
    reasons
      .map(({ name, told }, i) => ({ name, told, gain: (parts[i] ?? 0) - (means[i] ?? 0) }))
      .filter(({ told, gain }) => told && gain >= WORTH_TELLING)
      .sort((a, b) => b.gain - a.gain)
      .slice(0, MOST_REASONS)
      .map(({ name }) => name);
}
