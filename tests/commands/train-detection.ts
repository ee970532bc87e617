// Learns the weights of the article detector: npx tsx tests/commands/train-detection.ts DIR [FILE]
// DIR is a folder in the detection corpus's format; its data stay outside. FILE is where the weights
// go, lib/page/detect/weights.ts by default. Tells how well such weights do on hosts they have not seen.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAll } from '../../lib/page/detect/evidence';
import { signals } from '../../lib/page/detect/signals';
import { readGzipped, readJsonLines } from '../evaluate/corpus';
import { fitModel, type Model, probability, type Sample } from '../evaluate/logistic';
import { documentOf, strip } from '../evaluate/page';

interface Page {
  label: 'article' | 'not-article' | 'article-other';
  url: string | null;
  file: string;
}

interface Measured {
  host: string;
  positive: boolean;
  whole: number[];
  stripped: number[];
}

const ours = join(import.meta.dirname, '../../lib/page/detect/weights.ts');
const [folder = '', target = ours] = process.argv.slice(2);
/** A page without its metadata counts half: such pages exist, but are fewer. */
const strippedWeight = 0.5;
const strength = 3;
const folds = 10;

async function* measure(): AsyncIterable<Measured> {
  for (const { label, url, file } of readJsonLines<Page>(join(folder, 'index.jsonl'))) {
    if (label === 'article-other') continue;
    const document = documentOf(readGzipped(join(folder, file)), url);
    const whole = measures(document);
    strip(document);
    yield {
      host: hostOf(url ?? file),
      positive: label === 'article',
      whole,
      stripped: measures(document),
    };
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function measures(document: Document): number[] {
  const evidence = readAll(document);
  return signals.map((signal) => signal.measure(evidence));
}

/** The registered part of a host, roughly: pages of one publisher go to one fold. */
const hostOf = (url: string): string =>
  /^https?:\/\/([^/:]+)/.exec(url)?.[1]?.split('.').slice(-2).join('.') ?? url;

const foldOf = (host: string): number => (createHash('sha1').update(host).digest()[0] ?? 0) % folds;

const learn = (pages: Measured[]): Model =>
  fitModel(pages.flatMap(samples), { expected: signals.map((s) => s.expected), strength });

const samples = ({ positive, whole, stripped }: Measured): Sample[] => [
  { signals: whole, positive, weight: 1 },
  { signals: stripped, positive, weight: strippedWeight },
];

function crossValidate(pages: Measured[]): void {
  let [right, rightStripped] = [0, 0];
  for (let fold = 0; fold < folds; fold++) {
    const model = learn(pages.filter(({ host }) => foldOf(host) !== fold));
    for (const page of pages.filter(({ host }) => foldOf(host) === fold)) {
      if (probability(model, page.whole) >= 0.5 === page.positive) right++;
      if (probability(model, page.stripped) >= 0.5 === page.positive) rightStripped++;
    }
  }
  const share = (count: number) => (count / pages.length).toFixed(4);
  console.log(
    `${pages.length} pages, ${folds} folds by host: ${share(right)} right, ${share(rightStripped)} stripped`,
  );
}

function write({ bias, weights }: Model): void {
  const lines = signals.map(({ name }, i) => `  '${name}': ${weights[i]?.toFixed(2)},`);
  writeFileSync(
    target,
    `/** Log-odds that each signal adds when fully there; learned by tests/commands/train-detection.ts. */
export const weights: Record<string, number> = {\n${lines.join('\n')}\n};

/** Log-odds of a page that shows no signal. */
export const bias = ${bias.toFixed(2)};\n`,
  );
}

const pages: Measured[] = [];
for await (const page of measure()) pages.push(page);
crossValidate(pages);
write(learn(pages));
