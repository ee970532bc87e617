type Features = Readonly<Record<string, number>>;

/** A document to learn from: its sentences, and what each choice of some of them is worth. */
export interface Lesson {
  /** What is seen in each sentence, by name. */
  alone: Features[];
  /** What is seen in each two sentences, [a][b] for a < b. */
  together: Features[][];
  /** Choices of sentences, by index, rising. */
  choices: readonly (readonly number[])[];
  /** What each choice is worth, 0 to 1 or a little more. */
  worth: number[];
  /** How much the document counts. */
  weight: number;
}

export interface Learning {
  /** How often all lessons are gone through. */
  rounds: number;
  /** The first step; it falls to 0 as a cosine. */
  step: number;
  /** How strongly weights are drawn to the expected ones. */
  decay: number;
  /** How soft the choice between the choices is: scores are divided by it. */
  temperature: number;
}

export interface LearnedWeights {
  alone: Record<string, number>;
  together: Record<string, number>;
}

const BATCH = 32;

/**
 * Linear weights under which the choice that scores best is worth most: minimum risk training (Shen
 * et al. 2016) over listed choices, by Adam (Kingma and Ba 2015). Deterministic.
 */
export function learn(
  lessons: readonly Lesson[],
  learning: Learning,
  expected: Features = {},
): LearnedWeights {
  const names = namesOf(lessons);
  const prepared = lessons.map((lesson) => prepare(lesson, names));
  const size = names.alone.length + names.together.length;
  const start = Float64Array.from(
    [...names.alone, ...names.together],
    (name) => expected[name] ?? 0,
  );
  const weights = start.slice();
  const adam = new Adam(size);
  const random = randomNumbers(1);
  for (let round = 0; round < learning.rounds; round++) {
    const step = (learning.step / 2) * (1 + Math.cos((Math.PI * round) / learning.rounds));
    const order = shuffle(prepared, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const slope = new Float64Array(size);
      const batch = order.slice(from, from + BATCH);
      for (const lesson of batch) addSlope(slope, lesson, weights, learning.temperature);
      adam.ascend(weights, slope, { start, step, decay: learning.decay, size: batch.length });
    }
  }
  const byName = (list: string[], from: number) =>
    Object.fromEntries(list.map((name, i) => [name, weights[from + i] ?? 0]));
  return { alone: byName(names.alone, 0), together: byName(names.together, names.alone.length) };
}

interface Names {
  alone: string[];
  together: string[];
}

function namesOf(lessons: readonly Lesson[]): Names {
  const all = (features: Features[]) =>
    [...new Set(features.flatMap((one) => Object.keys(one)))].sort();
  return {
    alone: all(lessons.flatMap(({ alone }) => alone)),
    together: all(lessons.flatMap(({ together }) => together.flat())),
  };
}

/** A lesson as numbers: all features in one row, those of sentences first, then those of two. */
interface Prepared {
  lesson: Lesson;
  alone: Float64Array[];
  /** At a * count + b. */
  together: (Float64Array | null)[];
}

function prepare(lesson: Lesson, names: Names): Prepared {
  const row = (features: Features, list: string[]) =>
    Float64Array.from(list, (name) => features[name] ?? 0);
  return {
    lesson,
    alone: lesson.alone.map((features) => row(features, names.alone)),
    together: lesson.together.flatMap((features, a) =>
      features.map((one, b) => (a < b ? row(one, names.together) : null)),
    ),
  };
}

/** Adds how the expected worth of a lesson's choices changes with each weight. */
function addSlope(
  slope: Float64Array,
  prepared: Prepared,
  weights: Float64Array,
  temperature: number,
): void {
  const { choices, worth, weight } = prepared.lesson;
  const count = prepared.alone.length;
  const offset = prepared.alone[0]?.length ?? 0;
  const chances = softmax(scoresOf(prepared, weights).map((score) => score / temperature));
  const expected = chances.reduce((sum, chance, i) => sum + chance * (worth[i] ?? 0), 0);
  const pull = new Float64Array(count);
  const pullTogether = new Float64Array(count * count);
  choices.forEach((choice, i) => {
    const change = (weight * (chances[i] ?? 0) * ((worth[i] ?? 0) - expected)) / temperature;
    for (const a of choice) {
      pull[a] = (pull[a] ?? 0) + change;
      for (const b of choice) {
        if (a < b) pullTogether[a * count + b] = (pullTogether[a * count + b] ?? 0) + change;
      }
    }
  });
  pull.forEach((change, a) => {
    addScaled(slope, prepared.alone[a], change, 0);
  });
  pullTogether.forEach((change, at) => {
    if (change !== 0) addScaled(slope, prepared.together[at], change, offset);
  });
}

function scoresOf({ alone, together, lesson }: Prepared, weights: Float64Array): number[] {
  const single = alone.map((row) => dot(row, weights, 0));
  const offset = alone[0]?.length ?? 0;
  const pair = together.map((row) => (row ? dot(row, weights, offset) : 0));
  return lesson.choices.map((choice) => {
    let score = 0;
    for (const a of choice) {
      score += single[a] ?? 0;
      for (const b of choice) if (a < b) score += pair[a * alone.length + b] ?? 0;
    }
    return score;
  });
}

function softmax(scores: readonly number[]): number[] {
  const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function dot(row: Float64Array, weights: Float64Array, offset: number): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (row[i] ?? 0) * (weights[offset + i] ?? 0);
  return sum;
}

function addScaled(
  to: Float64Array,
  row: Float64Array | null | undefined,
  factor: number,
  offset: number,
): void {
  if (!row) return;
  for (let i = 0; i < row.length; i++) {
    to[offset + i] = (to[offset + i] ?? 0) + factor * (row[i] ?? 0);
  }
}

interface Step {
  /** The weights drawn to. */
  start: Float64Array;
  step: number;
  decay: number;
  size: number;
}

/** Steps of a size that adapts to each weight. */
class Adam {
  private steps = 0;
  private readonly mean: Float64Array;
  private readonly square: Float64Array;

  constructor(size: number) {
    this.mean = new Float64Array(size);
    this.square = new Float64Array(size);
  }

  ascend(weights: Float64Array, slope: Float64Array, at: Step): void {
    this.steps++;
    for (let i = 0; i < weights.length; i++) {
      const change =
        (slope[i] ?? 0) / at.size - at.decay * ((weights[i] ?? 0) - (at.start[i] ?? 0));
      const mean = 0.9 * (this.mean[i] ?? 0) + 0.1 * change;
      const square = 0.99 * (this.square[i] ?? 0) + 0.01 * change ** 2;
      this.mean[i] = mean;
      this.square[i] = square;
      const spread = Math.sqrt(square / (1 - 0.99 ** this.steps)) + 1e-8;
      weights[i] = (weights[i] ?? 0) + (at.step * mean) / (1 - 0.9 ** this.steps) / spread;
    }
  }
}

/** Numbers between 0 and 1, the same each time (Numerical Recipes' generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const known = new Map<string, readonly (readonly number[])[]>();

/** All choices of `size` of the numbers below `count`, each rising. */
export function choicesOf(count: number, size: number): readonly (readonly number[])[] {
  const key = `${size} of ${count}`;
  const choices = known.get(key) ?? [...choose(0, count, size)];
  known.set(key, choices);
  return choices;
}

function* choose(from: number, count: number, size: number): Iterable<number[]> {
  if (size === 0) yield [];
  else {
    for (let first = from; first < count; first++) {
      for (const rest of choose(first + 1, count, size - 1)) yield [first, ...rest];
    }
  }
}
