import type { Steps } from '../steps';
import type { Measures } from './measures';
import { reasons } from './reasons';
import { shortlist } from './shortlist';
import type { Candidate, Story } from './story';
import { opensWithPronoun, subjectOf } from './subject';
import { together } from './together';
import { weights } from './weights';

/** A candidate with its score, and how much each reason adds to it. */
export interface Weighed {
  candidate: Candidate;
  score: number;
  /** In the order of `reasons`. */
  parts: number[];
}

/** What it costs a sentence that its "He" would stand there unexplained, even by the sentence before. */
const UNCLEAR_SUBJECT = 1;

/** What it costs a sentence to say nothing that another does not say: so much that it gives way. */
const SAME_AGAIN = 5;

/** Two sentences that repeat so much of the shorter one say the same. */
const SAME_TERMS = 0.75;

/** Weighs the candidates of a story that are worth it, each by itself. */
export function* weigh(story: Story): Steps<Weighed[]> {
  const worths: ((candidate: Candidate) => number)[] = [];
  for (const [at, { measure }] of reasons.entries()) {
    const measured = measure(story);
    worths.push((candidate) => weighers[at]?.(measured(candidate)) ?? 0);
    yield;
  }
  const weighed: Weighed[] = [];
  for (const candidate of shortlist(story)) {
    const parts = worths.map((worth) => worth(candidate));
    const cost = isUnclear(candidate, story) ? UNCLEAR_SUBJECT : 0;
    weighed.push({ candidate, parts, score: sumOf(parts) - cost });
  }
  return weighed;
}

const isUnclear = (candidate: Candidate, story: Story): boolean =>
  opensWithPronoun(candidate, story) && subjectOf(candidate, story) === null;

/** Tells what two sentences are worth together beyond each alone; mostly negative: they repeat. */
export function weighTogether(story: Story): (a: Candidate, b: Candidate) => number {
  const measure = together(story);
  const explains = (before: Candidate, after: Candidate) =>
    before.index === after.index - 1 && isUnclear(after, story);
  return (a, b) => {
    const explained = explains(a, b) || explains(b, a) ? UNCLEAR_SUBJECT : 0;
    const measures = measure(a, b);
    const repeated = measures.repeats >= SAME_TERMS ? SAME_AGAIN : 0;
    return weighPair(measures) + explained - repeated;
  };
}

/** In the order of `reasons`. */
const weighers = reasons.map(({ name }) => weigher(weights.alone[name]));

const weighPair = weigher(weights.together);

/** Sums up measures, which always come in the same order, by their weights. */
function weigher(weights: Measures = {}): (measures: Measures) => number {
  let inOrder: number[] | null = null;
  return (measures) => {
    inOrder ??= Object.keys(measures).map((name) => weights[name] ?? 0);
    const values = Object.values(measures);
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += (values[i] ?? 0) * (inOrder[i] ?? 0);
    return sum;
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
