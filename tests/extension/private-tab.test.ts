import { beforeEach, expect, test, vi } from 'vitest';
import type { SiteBlock } from '../../lib/extension/sites';
import { fakeBrowser } from './fake-browser';

/** What the background keeps, and answers a script in a private tab; null where it does not answer. */
let kept: object | null;
const sendMessage = async (message: { type: string; host: string; sites: object }) => {
  if (!kept) throw new Error('nobody there');
  if (message.type === 'private-sites') return kept;
  kept = { hosts: [message.host], ...message.sites };
  return true;
};

/** A script in a page knows of no tabs, and in Firefox of no memory but the disk. */
vi.mock('webextension-polyfill', () => ({
  default: {
    ...fakeBrowser,
    tabs: undefined,
    extension: { inIncognitoContext: true },
    storage: { ...fakeBrowser.storage, session: undefined },
    runtime: { ...fakeBrowser.runtime, sendMessage },
  },
}));
const { readSettings, watchSettings } = await import('../../lib/extension/settings');
const { forgetSiteBlocks, saveSiteBlock } = await import('../../lib/extension/site-blocks');

const block = (host: string): SiteBlock => ({
  host,
  hide: true,
  selector: 'aside.weather',
  begins: '',
  rule: 'by-reader',
  text: 'Rain',
});
const hosts = async () => (await readSettings()).siteBlocks.map(({ host }) => host);

beforeEach(() => {
  fakeBrowser.reset();
  kept = { hosts: [], sitesOff: [], sitesOn: [], siteBlocks: [] };
});

test('a block is hidden on a site for as long as there are private windows', async () => {
  await fakeBrowser.storage.local.set({ siteBlocks: [block('a.example')] });
  await saveSiteBlock(block('b.example'));
  expect(await hosts()).toEqual(['a.example', 'b.example']);
  expect(kept).toMatchObject({ hosts: ['b.example'], siteBlocks: [block('b.example')] });
  expect(await fakeBrowser.storage.local.get(['siteBlocks'])).toEqual({
    siteBlocks: [block('a.example')],
  });
});

test('one that was hidden for good comes back here alone', async () => {
  await fakeBrowser.storage.local.set({ siteBlocks: [block('a.example')] });
  await forgetSiteBlocks([block('a.example')]);
  expect(await hosts()).toEqual([]);
  expect(await fakeBrowser.storage.local.get(['siteBlocks'])).toEqual({
    siteBlocks: [block('a.example')],
  });
});

test('where the background does not answer, lasting choices hold and no new one is kept', async () => {
  await fakeBrowser.storage.local.set({ siteBlocks: [block('a.example')] });
  kept = null;
  expect(await hosts()).toEqual(['a.example']);
  await expect(saveSiteBlock(block('b.example'))).rejects.toThrow();
  expect(await hosts()).toEqual(['a.example']);
});

test('the background tells of changes, nobody else does', async () => {
  const heard = vi.fn();
  const gone = new AbortController();
  watchSettings(heard, gone.signal);
  kept = { hosts: ['a.example'], sitesOff: ['a.example'], sitesOn: [], siteBlocks: [] };
  fakeBrowser.runtime.onMessage.tell({ type: 'private-sites' }, { id: 'theirs' });
  fakeBrowser.runtime.onMessage.tell({ type: 'private-sites' }, { id: 'ours' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  expect(heard.mock.lastCall?.[0].sitesOff).toEqual(['a.example']);
  gone.abort();
  fakeBrowser.runtime.onMessage.tell({ type: 'private-sites' }, { id: 'ours' });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(heard).toHaveBeenCalledOnce();
});
