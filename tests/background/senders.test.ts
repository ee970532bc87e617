import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { scripts } from '../../entrypoints/background/scripts';
import { fakeBrowser } from '../extension/fake-browser';

type Listener = (data: unknown, sender: unknown) => unknown;

const origin = 'chrome-extension://ours';
const listeners: Listener[] = [];
/** The tabs that a script was brought to, and the script. */
const brought: [number, string][] = [];
const event = { addListener: () => {} };

vi.mock('webextension-polyfill', () => ({
  default: {
    ...fakeBrowser,
    action: {},
    i18n: { getMessage: () => 'en' },
    runtime: {
      ...fakeBrowser.runtime,
      getURL: (path: string) => new URL(path, `${origin}/`).href,
      onInstalled: event,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
    scripting: {
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        brought.push([target.tabId, ...files] as [number, string]);
        return [];
      },
    },
  },
}));
const { default: background } = await import('../../entrypoints/background');

beforeAll(() => {
  vi.stubGlobal('chrome', {});
  void background.main();
});
beforeEach(() => {
  brought.length = 0;
});

const send = (message: unknown, sender: object) =>
  Promise.all(listeners.map((listener) => listener(message, sender)));

const popup = { id: 'ours', url: `${origin}/popup.html` };
/** A script of ours in a page. */
const script = { id: 'ours', url: 'https://news.example/story', tab: { id: 1 } };
const annotate = { type: 'annotate', tab: 7 };
const look = { type: 'look', tab: 7 };

test('our own pages may speak of a tab', async () => {
  await send(annotate, popup);
  await send(look, popup);
  expect(brought).toEqual([...scripts.map((file) => [7, file]), [7, '/detect.js']]);
});

test.each([
  ['a script of ours in a tab', script],
  ['another extension', { ...popup, id: 'theirs' }],
  ['a sender without a name', { url: popup.url }],
  ['a sender without an address', { id: 'ours' }],
  ['a page whose address begins like ours', { id: 'ours', url: `${origin}.example/popup.html` }],
  ['a page with ours in its address', { id: 'ours', url: `https://a.example/?${origin}/` }],
])('%s may not speak of another tab', async (_, sender) => {
  await send(annotate, sender);
  await send(look, sender);
  expect(brought).toEqual([]);
});

const verdict = { article: true, score: 0.9, reasons: [] };

test('a verdict counts for the tab that it comes from, whatever tab it names', async () => {
  const url = 'https://news.example/story';
  await send({ type: 'detected', detection: verdict, tab: 7 }, { ...script, tab: { id: 1, url } });
  expect(brought).toEqual(scripts.map((file) => [1, file]));
});

test('only private tabs hear of private sites, and have them kept', async () => {
  const off = { sitesOff: ['news.example'], sitesOn: [], siteBlocks: [] };
  const keep = { type: 'keep-privately', host: 'news.example', sites: off };
  const hears = async (sender: object) =>
    (await send({ type: 'private-sites' }, sender)).find((answer) => answer !== undefined);
  const inPrivate = { ...script, tab: { id: 2, incognito: true } };
  for (const sender of [script, { ...inPrivate, id: 'theirs' }]) {
    await send(keep, sender);
    expect(await hears(sender)).toBeUndefined();
  }
  expect(await hears(inPrivate)).toMatchObject({ hosts: [] });
  expect(await send(keep, inPrivate)).toContain(true);
  expect(await hears(inPrivate)).toEqual({ hosts: ['news.example'], ...off });
});

test.each([
  ['a verdict from no tab', { type: 'detected', detection: verdict }, { id: 'ours' }],
  [
    'a verdict of another extension',
    { type: 'detected', detection: verdict },
    { ...script, id: 'theirs' },
  ],
  ['a verdict without a score', { type: 'detected', detection: { article: true } }, script],
  ['a tab that is no number', { type: 'annotate', tab: '7' }, popup],
  ['a message of no known kind', { type: 'open', url: 'https://elsewhere.example' }, popup],
  ['nothing', undefined, popup],
])('%s does nothing', async (_, message, sender) => {
  await send(message, sender);
  expect(brought).toEqual([]);
});
