/** One thing seen: how much of each signal it has, what it is, and how much it counts. */
export interface Sample {
  signals: number[];
  positive: boolean;
  weight: number;
}

export interface Model {
  bias: number;
  weights: number[];
}

export interface Expectation {
  /** The weights before anything is seen; learned ones keep their sign. */
  expected: number[];
  /** How strongly the expected weights hold: about as much as this many samples. */
  strength: number;
}

/** The chance, 0 to 1, that something with these signals is positive. */
export function probability({ bias, weights }: Model, signals: number[]): number {
  const odds = signals.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias);
  return 1 / (1 + Math.exp(-odds));
}

const rounds = 3000;

/** Where no weight moves by more than this the fit has settled. */
const settled = 1e-7;

/**
 * Logistic regression with a normal prior around expected weights whose signs hold, fitted by
 * accelerated projected gradient descent (Nesterov 1983; Beck and Teboulle 2009).
 */
export function fitModel(samples: Sample[], expectation: Expectation): Model {
  const step = 1 / (curvature(samples) + expectation.strength);
  let model: Model = { bias: 0, weights: expectation.expected };
  let ahead = model;
  let momentum = 1;
  for (let round = 0; round < rounds; round++) {
    const next = descend(ahead, samples, expectation, step);
    const grown = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
    const still = next.weights.every(
      (weight, i) => Math.abs(weight - (model.weights[i] ?? 0)) < settled,
    );
    ahead = extrapolate(model, next, (momentum - 1) / grown);
    [model, momentum] = [next, grown];
    if (still) break;
  }
  return model;
}

/** An upper bound on how fast the gradient of the loss turns: a quarter of the trace. */
const curvature = (samples: Sample[]): number =>
  samples.reduce(
    (sum, { signals, weight }) => sum + (weight * (1 + signals.reduce((s, x) => s + x * x, 0))) / 4,
    0,
  );

function descend(at: Model, samples: Sample[], expectation: Expectation, step: number): Model {
  const { expected, strength } = expectation;
  const slope = at.weights.map((weight, i) => strength * (weight - (expected[i] ?? 0)));
  let biasSlope = 0;
  for (const { signals, positive, weight } of samples) {
    const error = weight * (probability(at, signals) - (positive ? 1 : 0));
    biasSlope += error;
    signals.forEach((value, i) => {
      slope[i] = (slope[i] ?? 0) + error * value;
    });
  }
  const weights = at.weights.map((weight, i) =>
    keepSign(weight - step * (slope[i] ?? 0), expected[i] ?? 0),
  );
  return { bias: at.bias - step * biasSlope, weights };
}

const keepSign = (weight: number, expected: number): number => (weight * expected > 0 ? weight : 0);

const extrapolate = (from: Model, to: Model, factor: number): Model => ({
  bias: to.bias + factor * (to.bias - from.bias),
  weights: to.weights.map((weight, i) => weight + factor * (weight - (from.weights[i] ?? 0))),
});
