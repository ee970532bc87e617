import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** One piece of work of the page's main thread, as Chromium records it. */
export interface Work {
  name: string;
  /** Milliseconds of the processor: a busy machine makes none of them longer. */
  time: number;
  /** The script that ran, where one did. */
  url: string;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string; data?: { url?: string } };
}

/** What the main threads of all pages do while `during` runs. Chromium only. */
export async function record(page: Page, during: () => Promise<unknown>): Promise<Work[]> {
  const path = join(tmpdir(), `trace-${process.pid}-${Math.random()}.json`);
  await page.tracing.start({ path, categories: ['toplevel', 'devtools.timeline', '__metadata'] });
  await during();
  await page.tracing.stop();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(await readFile(path, 'utf8'));
  await rm(path);
  const isMain = ({ name, args }: TraceEvent) =>
    name === 'thread_name' && args?.name === 'CrRendererMain';
  const threads = new Set(traceEvents.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`));
  return traceEvents
    .filter(({ pid, tid }) => threads.has(`${pid} ${tid}`))
    .map(({ name, tdur = 0, args }) => ({ name, time: tdur / 1000, url: args?.data?.url ?? '' }));
}
