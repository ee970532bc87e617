import type { Measures } from './measures';
import { reasons } from './reasons';
import type { Candidate, Story } from './story';
import { together } from './together';
import { weights } from './weights';

/** A candidate with its score, and how much each reason adds to it. */
export interface Weighed {
  candidate: Candidate;
  score: number;
  parts: Measures;
}

/** Weighs every candidate of a story by itself. */
export function weigh(story: Story): Weighed[] {
  const measured = reasons.map(({ name, measure }) => ({ name, measure: measure(story) }));
  return story.candidates.map((candidate) => {
    const parts = Object.fromEntries(
      measured.map(({ name, measure }) => [name, dot(measure(candidate), weights.alone[name])]),
    );
    return { candidate, parts, score: sumOf(Object.values(parts)) };
  });
}

/** Tells what two sentences are worth together beyond each alone; mostly negative: they repeat. */
export function weighTogether(story: Story): (a: Candidate, b: Candidate) => number {
  const measure = together(story);
  return (a, b) => dot(measure(a, b), weights.together);
}

function dot(measures: Measures, weights: Measures = {}): number {
  let sum = 0;
  for (const name in measures) sum += (measures[name] ?? 0) * (weights[name] ?? 0);
  return sum;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
