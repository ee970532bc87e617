import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { isOnFor, readSettings, saveSite, saveSiteRule, startsByItself } = await import(
  '../../lib/extension/settings'
);
const { forgetPrivateSites } = await import('../../lib/extension/private-sites');
const { exportSettings } = await import('../../lib/extension/settings-file');

const sites = ['sitesOff', 'sitesOn', 'siteBlocks'];
const isOn = async (host: string, memory: 'lasting' | 'private') =>
  isOnFor(await readSettings(memory), host);

beforeEach(() => fakeBrowser.reset());

test('a site that is switched off in a private window is off there, and nowhere written down', async () => {
  await saveSite('a.example', false, 'private');
  expect(await isOn('a.example', 'private')).toBe(false);
  expect(await isOn('a.example', 'lasting')).toBe(true);
  expect(await fakeBrowser.storage.local.get(sites)).toEqual({});
  expect(await fakeBrowser.storage.sync.get(sites)).toEqual({});
  expect(await exportSettings()).not.toContain('a.example');
});

test('what was chosen for good holds in private windows, whenever it was chosen', async () => {
  await saveSite('a.example', false, 'lasting');
  await saveSite('b.example', false, 'private');
  await saveSite('c.example', false, 'lasting');
  const { sitesOff } = await readSettings('private');
  expect(sitesOff.toSorted()).toEqual(['a.example', 'b.example', 'c.example']);
});

test('a private window can have it otherwise, until it is forgotten', async () => {
  await saveSite('a.example', false, 'lasting');
  await saveSite('a.example', true, 'private');
  expect(await isOn('a.example', 'private')).toBe(true);
  expect(await isOn('a.example', 'lasting')).toBe(false);
  await saveSiteRule('a.example', 'on', 'private');
  expect(startsByItself(await readSettings('private'), 'a.example')).toBe(true);
  await forgetPrivateSites();
  expect(await isOn('a.example', 'private')).toBe(false);
});

test('what is damaged counts as nothing', async () => {
  await fakeBrowser.storage.session.set({ privateSites: { hosts: ['a.example'] } });
  expect(await isOn('a.example', 'private')).toBe(true);
});
