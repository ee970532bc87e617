import type { CDPSession, Page } from 'puppeteer-core';

declare global {
  var sourcelight: typeof import('./in-page').sourcelight;
  var peers: (rounds: number) => Record<string, number>;
}

export interface Scripts {
  ours: string;
  peers: string;
}

/** Milliseconds that everything takes on the page that is open, by name. */
export async function timesOn(
  page: Page,
  scripts: Scripts,
  rounds: number,
): Promise<Record<string, number>> {
  await page.evaluate(scripts.ours);
  await page.evaluate(scripts.peers);
  const peers = await page.evaluate((rounds) => globalThis.peers(rounds), rounds);
  const ours = await page.evaluate((rounds) => globalThis.sourcelight.ours(rounds), rounds);
  return { ...peers, ...ours };
}

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
