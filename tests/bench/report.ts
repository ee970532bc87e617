/** Times of one page by the name of what was timed, in milliseconds. */
export type Times = Record<string, number>;

/** One line of the result: a measure, and what it may be at most. */
export interface Result {
  name: string;
  measured: number;
  limit: number;
  unit: string;
}

type Share = [part: string, peer: string, limit: number];

/** How much of a peer's time each part may take at most, on the same pages in the same run. */
export const shares: readonly Share[] = [
  ['whole', 'Readability', 1],
  ['reading', 'Readability', 0.4],
  ['quotations', 'Readability', 0.3],
  ['figures', 'Readability', 0.1],
  ['key points', 'Readability', 0.1],
];

/** Of the detector, on the same pages, which are articles. */
export const articleShares: readonly Share[] = [
  ['detector on articles', 'isProbablyReaderable on articles', 2],
];

/** Of the detector, on pages of all kinds, as it runs on them. */
export const decisionShares: readonly Share[] = [['detector', 'isProbablyReaderable', 2]];

/** The same for what has everything still to compile. */
export const firstShares: readonly Share[] = [
  ['detector, first call', 'isProbablyReaderable, first call', 2],
];

/** Fewer pages have no 95th percentile to speak of. */
const MANY = 20;

/** Each part's time as a multiple of its peer's, at the median and at the 95th percentile. */
export function ratios(pages: readonly Times[], shares: readonly Share[]): Result[] {
  const told = pages.length < MANY ? quantiles.slice(0, 1) : quantiles;
  return shares.flatMap(([part, peer, limit]) =>
    told.map(([label, q]) => ({
      name: `${part} / ${peer}, ${label}`,
      measured: quantile(pages, part, q) / quantile(pages, peer, q),
      limit,
      unit: '',
    })),
  );
}

const quantiles: [label: string, q: number][] = [
  ['median', 0.5],
  ['p95', 0.95],
];

function quantile(pages: readonly Times[], name: string, q: number): number {
  const sorted = pages.map((times) => times[name] ?? Number.NaN).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

/** A table of times: median and 95th percentile of everything that was timed. */
export const timesTable = (pages: readonly Times[]): string =>
  Object.keys(pages[0] ?? {})
    .map((name) => [name.padEnd(32), ...quantiles.map(([, q]) => ms(quantile(pages, name, q)))])
    .map((cells) => cells.join(' '))
    .join('\n');

const ms = (time: number): string => `${time.toFixed(2).padStart(9)} ms`;

/** A table of results, those over their limit marked. */
export function resultsTable(results: readonly Result[], slack: number): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.map((result) => {
    const { name, measured, limit, unit } = result;
    const verdict = isOver(result, slack) ? 'TOO MUCH' : isOver(result, 1) ? 'over' : '';
    return `${name.padEnd(width)} ${measured.toFixed(2).padStart(7)} of ${limit}${unit} ${verdict}`;
  });
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** Is a result over its limit by more than the slack, a factor? What could not be measured is. */
export const isOver = ({ measured, limit }: Result, slack: number): boolean =>
  !(measured <= limit * slack);
