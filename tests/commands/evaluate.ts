import '../../lib/text/languages/all';
import { createWriteStream, existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Job, Task } from '../evaluate/corpus';
import { detection } from '../evaluate/detection';
import { extraction } from '../evaluate/extraction';
import { figures } from '../evaluate/figures';
import { keypoints } from '../evaluate/keypoints';
import { quotes } from '../evaluate/quotes';
import { command, fail, wholeNumber } from './arguments';

const tasks: Record<string, Task> = { detection, extraction, figures, keypoints, quotes };
const usage = `usage: npm run -s evaluate -- TASK DIR --out FILE [--only SOURCE,…] [--points N] [--strip]
TASK is one of ${Object.keys(tasks).join(', ')}; DIR is a folder in that corpus's format.`;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      only: { type: 'string' },
      points: { type: 'string', default: '3' },
      strip: { type: 'boolean', default: false },
    },
  });
  const [name = '', folder = ''] = positionals;
  const task = tasks[name];
  if (!task || !folder || !values.out) fail(usage);
  if (!existsSync(folder)) fail(`No such folder: ${folder}`);
  return {
    task,
    folder,
    out: values.out,
    only: values.only?.split(','),
    points: wholeNumber('points', values.points),
    strip: values.strip,
  };
}

/** Runs one document; a failure is told, counted and leaves an empty prediction. */
function attempt(job: Job): { line: object; time: number; failed: boolean } {
  const began = performance.now();
  try {
    return { line: job.predict(), time: performance.now() - began, failed: false };
  } catch (error) {
    console.error(`${job.id}: ${error instanceof Error ? error.stack : error}`);
    return { line: job.empty, time: performance.now() - began, failed: true };
  }
}

const quantile = (sorted: number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;

/** An id is "source/name" or "source:name". */
const belongsTo = (only: string[] | undefined, { id, source }: Job): boolean =>
  !only ||
  only.some((name) => name === source || id.startsWith(`${name}/`) || id.startsWith(`${name}:`));

/** A document is only given back to the system, and a line only written, between turns. */
const turnOfTheLoop = () => new Promise((resolve) => setImmediate(resolve));

async function main(): Promise<void> {
  const { task, folder, out, only, ...options } = readArguments();
  const file = createWriteStream(out);
  const times: number[] = [];
  let failures = 0;
  for (const job of task(folder, options)) {
    if (!belongsTo(only, job)) continue;
    const { line, time, failed } = attempt(job);
    file.write(`${JSON.stringify(line)}\n`);
    times.push(time);
    if (failed) failures++;
    await turnOfTheLoop();
  }
  file.end();
  times.sort((a, b) => a - b);
  const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  console.log(
    `${times.length} documents, ${failures} failures, median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
  );
}

await command(usage, main);
