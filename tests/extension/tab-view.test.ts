import { beforeEach, expect, test, vi } from 'vitest';
import type { TabView } from '../../lib/extension/tab-view';
import { fakeBrowser } from './fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { watchTab } = await import('../../lib/extension/tab-view');

const detection = (article: boolean) => ({ article, score: 0.5, reasons: ['it reads so'] });

/** What a view hears of a tab in which there is no annotator. */
async function lookAt(tab: Partial<typeof fakeBrowser.tab>): Promise<TabView> {
  Object.assign(fakeBrowser.tab, tab);
  const gone = new AbortController();
  const view = await new Promise<TabView>((onView) => {
    watchTab(7, { onView, onPlace: () => {} }, gone.signal);
  });
  gone.abort();
  return view;
}

beforeEach(() => fakeBrowser.reset());

test('a page that is still loading is being read', async () => {
  expect(await lookAt({ status: 'loading' })).toEqual({ status: 'reading' });
});

test('an article whose annotator is on its way is being read', async () => {
  expect(await lookAt({ detection: detection(true) })).toEqual({ status: 'reading' });
});

test('an article waits where the reader wants to be asked', async () => {
  await fakeBrowser.storage.sync.set({ start: 'on-click' });
  expect(await lookAt({ detection: detection(true) })).toEqual({ status: 'waiting' });
});

test('a page that is no article says so, with the reasons', async () => {
  const found = detection(false);
  expect(await lookAt({ detection: found })).toEqual({ status: 'not-article', detection: found });
});

test('off is off, whatever the page is', async () => {
  await fakeBrowser.storage.sync.set({ on: false });
  expect(await lookAt({ detection: detection(true) })).toEqual({ status: 'off' });
});

test('where we are not let in, the site is asked for, without its port', async () => {
  const view = await lookAt({ allowed: false, url: 'http://127.0.0.1:8080/a/b.html' });
  expect(view).toEqual({ status: 'needs-permission', origins: ['http://127.0.0.1/*'] });
});

test('where we have just been let in, the detector is brought', async () => {
  const brought = detection(false);
  const view = await lookAt({ onLook: brought });
  expect(view).toEqual({ status: 'not-article', detection: brought });
});

test.each(['about:addons', 'https://store.example/'])('%s: no extension is let in', async (url) => {
  expect(await lookAt({ url })).toEqual({ status: 'cannot-run' });
});
