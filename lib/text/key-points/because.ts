import { reasons } from './reasons';
import type { Weighed } from './weigh';

/** How much more a reason must add to a sentence than to the story's others on average, to be told. */
const WORTH_TELLING = 0.3;
const MOST_REASONS = 3;

/** Names the reasons that lift a sentence above the others of its story, strongest first. */
export function because({ parts }: Weighed, all: readonly Weighed[]): string[] {
  const mean = (name: string) =>
    all.reduce((sum, other) => sum + (other.parts[name] ?? 0), 0) / all.length;
  return reasons
    .filter(({ told }) => told)
    .map(({ name }) => ({ name, gain: (parts[name] ?? 0) - mean(name) }))
    .filter(({ gain }) => gain >= WORTH_TELLING)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST_REASONS)
    .map(({ name }) => name);
}
