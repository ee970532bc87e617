/** One measurement: so many words took so many milliseconds. */
export interface Point {
  words: number;
  time: number;
}

/** The exponent of growth: 1 where twice the words take twice the time. A least-squares fit of the logarithms. */
export function exponent(points: readonly Point[]): number {
  const xs = points.map(({ words }) => Math.log(words));
  const ys = points.map(({ time }) => Math.log(time));
  const [x, y] = [mean(xs), mean(ys)];
  const covariance = mean(xs.map((value, n) => (value - x) * ((ys[n] ?? y) - y)));
  return covariance / mean(xs.map((value) => (value - x) ** 2));
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
