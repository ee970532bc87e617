import { expect, test } from 'vitest';
import { fitModel, probability } from './logistic';

const samples = [
  { signals: [1, 0], positive: true, weight: 1 },
  { signals: [1, 1], positive: true, weight: 1 },
  { signals: [0, 1], positive: false, weight: 1 },
  { signals: [0, 0], positive: false, weight: 1 },
];

test('learns which signal tells', () => {
  const model = fitModel(samples, { expected: [1, 1], strength: 0.1 });
  expect(probability(model, [1, 1])).toBeGreaterThan(0.8);
  expect(probability(model, [0, 1])).toBeLessThan(0.2);
});

test('keeps the expected signs', () => {
  const { weights } = fitModel(samples, { expected: [-1, 1], strength: 0.1 });
  expect(weights[0]).toBeLessThanOrEqual(0);
  expect(weights[1]).toBeGreaterThanOrEqual(0);
});

test('a strong expectation holds against few samples', () => {
  const { weights } = fitModel(samples, { expected: [-6, 1], strength: 1000 });
  expect(weights[0]).toBeCloseTo(-6, 1);
});
