import type { CDPSession, Page } from 'puppeteer-core';
import type { Times } from './report';

declare global {
  var sourcelight: typeof import('./in-page').sourcelight;
  var peers: () => Record<string, number>;
}

export interface Scripts {
  ours: string;
  peers: string;
}

/**
 * Milliseconds that everything takes on the page that is open, by name. Every subject is called
 * once a round, the peers and ours in turns, so that both are as warm and the machine as busy for
 * either; what counts is the shortest of all rounds, since other work only ever adds. The first
 * call, which has everything still to compile as in a tab that was just opened, is told apart.
 */
export async function timesOn(page: Page, scripts: Scripts, rounds: number): Promise<Times> {
  await page.evaluate(scripts.ours);
  await page.evaluate(scripts.peers);
  const all: Times[] = [];
  for (let round = 0; round < rounds; round++) {
    const peers = await page.evaluate(() => globalThis.peers());
    const ours = await page.evaluate(() => globalThis.sourcelight.ours());
    all.push({ ...peers, ...ours });
  }
  return { ...shortest(all), ...firstCalls(all[0] ?? {}) };
}

function shortest(rounds: readonly Times[]): Times {
  const names = Object.keys(rounds[0] ?? {});
  const times = (name: string): number[] => rounds.map((round) => round[name] ?? Number.NaN);
  return Object.fromEntries(names.map((name) => [name, Math.min(...times(name))]));
}

const firstCalls = ({ Readability = Number.NaN, whole = Number.NaN }: Times): Times => ({
  'Readability, 1st call': Readability,
  'whole, 1st call': whole,
});

/** Bytes that annotating the page that is open takes and keeps, its code included. */
export async function memoryHeld(page: Page, script: string): Promise<number> {
  const session = await page.createCDPSession();
  const before = await heap(session);
  await page.evaluate(script);
  await page.evaluate(() => globalThis.sourcelight.hold());
  const after = await heap(session);
  await session.detach();
  return after - before;
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
