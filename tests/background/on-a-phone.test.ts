import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../extension/fake-browser';
import { inEnglish } from '../translation/english';

/** Firefox for Android knows no menus of pages, no commands, no badge and no side panel. */
const installed: ((details: { reason: string }) => void)[] = [];
const messages: ((data: unknown, sender: unknown) => unknown)[] = [];
const opened: string[] = [];
const phone = {
  ...fakeBrowser,
  action: {},
  i18n: { getMessage: () => 'en' },
  runtime: {
    ...fakeBrowser.runtime,
    getURL: (path: string) => `moz-extension://ours/${path}`,
    onInstalled: { addListener: (listener: (typeof installed)[0]) => installed.push(listener) },
    onMessage: { addListener: (listener: (typeof messages)[0]) => messages.push(listener) },
  },
  tabs: {
    ...fakeBrowser.tabs,
    create: async ({ url }: { url: string }) => opened.push(url),
  },
};

vi.mock('webextension-polyfill', () => ({ default: phone }));
const { default: background } = await import('../../entrypoints/background');
const { panelOpener } = await import('../../entrypoints/popup/open-panel');
const { readShortcuts, shortcutsOpener } = await import('../../entrypoints/options/shortcuts');

beforeAll(() => {
  vi.stubGlobal('chrome', {});
  void background.main();
});
afterAll(() => vi.unstubAllGlobals());

test('the background starts, welcomes the reader, and makes no menus', () => {
  for (const tell of installed) expect(() => tell({ reason: 'install' })).not.toThrow();
  expect(opened).toEqual(['/welcome.html']);
});

test('an annotated page gets no badge, and no error', async () => {
  const sender = { id: 'ours', tab: { id: 1, url: 'https://news.example/story' } };
  const answers = messages.map((tell) => tell({ type: 'annotated', sources: 3 }, sender));
  expect(answers).toHaveLength(1);
  await expect(Promise.all(answers)).resolves.toEqual([undefined]);
});

test('nothing offers to open a side panel', () => {
  expect(panelOpener(1)).toBeNull();
});

test('the options do not speak of shortcuts', async () => {
  expect(await readShortcuts(inEnglish)).toBeNull();
  expect(shortcutsOpener()).toBeNull();
});
