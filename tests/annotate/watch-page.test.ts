// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../entrypoints/annotate/watch-page';

const SECOND = 1000;

let gone: AbortController;
let changed: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<article><p>A story.</p></article><aside data-sourcelight-hidden="related">Links</aside>';
  gone = new AbortController();
  changed = vi.fn();
  watchPage(document, changed, gone.signal);
});
afterEach(() => {
  gone.abort();
  vi.useRealTimers();
});

/** Observers hear of a change after the script that made it. */
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

const write = (words: string, into = 'article') => document.querySelector(into)?.append(words);

/** A change every tenth of a second. */
async function writeFor(milliseconds: number): Promise<void> {
  for (let time = 0; time < milliseconds; time += 100) {
    write(` And ${time}.`);
    await wait(100);
  }
}

test('a burst of changes is one, once it has settled', async () => {
  for (let n = 0; n < 500; n++) write(` And ${n}.`);
  await wait(200);
  expect(changed).not.toHaveBeenCalled();
  await wait(SECOND);
  expect(changed).toHaveBeenCalledTimes(1);
  await wait(60 * SECOND);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a page that never settles is looked at ever more seldom', async () => {
  await writeFor(10 * SECOND);
  const first = changed.mock.calls.length;
  await writeFor(50 * SECOND);
  const inTheMinute = changed.mock.calls.length;
  await writeFor(600 * SECOND);
  expect(first).toBeGreaterThanOrEqual(2);
  expect(inTheMinute).toBeLessThanOrEqual(6);
  expect(changed.mock.calls.length).toBeLessThanOrEqual(inTheMinute + 12);
});

test('it is patient again with a page that settled', async () => {
  await writeFor(30 * SECOND);
  await wait(2 * 60 * SECOND);
  changed.mockClear();
  write(' At last.');
  await wait(300);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('what happens inside hidden blocks, to attributes and to empty boxes does not count', async () => {
  write(' More links', 'aside');
  document.querySelector('p')?.setAttribute('class', 'seen');
  document.body.append(document.createElement('div'));
  await wait(10 * SECOND);
  expect(changed).not.toHaveBeenCalled();
  document.querySelector('aside')?.setAttribute('data-sourcelight-hidden', '');
  write(' More links', 'aside');
  await wait(SECOND);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('once aborted, neither timer nor observer is left', async () => {
  write(' And more.');
  await wait(100);
  expect(vi.getTimerCount()).toBe(1);
  gone.abort();
  expect(vi.getTimerCount()).toBe(0);
  write(' And still more.');
  await wait(10 * SECOND);
  expect(vi.getTimerCount()).toBe(0);
  expect(changed).not.toHaveBeenCalled();
});
