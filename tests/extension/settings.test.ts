import { beforeEach, expect, test, vi } from 'vitest';
import { defaultFeatures } from '../../lib/extension/features';
import { defaultSites } from '../../lib/extension/sites';
import { fakeBrowser } from './fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const {
  isOnFor,
  readSettings,
  saveFeatures,
  saveSite,
  saveSiteRule,
  startsByItself,
  watchSettings,
} = await import('../../lib/extension/settings');

beforeEach(() => fakeBrowser.reset());

test('everything is on at first, but for the extras', async () => {
  expect(await readSettings()).toEqual({ ...defaultFeatures, ...defaultSites });
  const off = Object.entries(defaultFeatures).filter(([, value]) => value === false);
  expect(off.map(([key]) => key)).toEqual(['strip', 'speakerHues']);
});

test('damaged settings have their defaults and harm no others', async () => {
  await fakeBrowser.storage.sync.set({ figures: 'yes', sources: false });
  await fakeBrowser.storage.local.set({ sitesOff: 'news.example' });
  const settings = await readSettings();
  expect([settings.figures, settings.sources, settings.sitesOff]).toEqual([true, false, []]);
});

test('a site is switched off once, and on again; sites stay in this browser', async () => {
  await saveSite('a.example', false, 'lasting');
  await saveSite('b.example', false, 'lasting');
  await saveSite('a.example', false, 'lasting');
  expect((await readSettings()).sitesOff).toEqual(['b.example', 'a.example']);
  await saveSite('b.example', true, 'lasting');
  expect((await readSettings()).sitesOff).toEqual(['a.example']);
  expect(await fakeBrowser.storage.sync.get(['sitesOff'])).toEqual({});
});

test('a host whose name could not be read again is refused, and spoils no other', async () => {
  await saveSite('under_score.example', false, 'lasting');
  await expect(saveSite('[::1]', false, 'lasting')).rejects.toThrow();
  expect((await readSettings()).sitesOff).toEqual(['under_score.example']);
});

test('Sourcelight is on for a host unless it is off there or everywhere', async () => {
  await saveSite('a.example', false, 'lasting');
  const settings = await readSettings();
  expect(isOnFor(settings, 'a.example')).toBe(false);
  expect(isOnFor(settings, 'b.example')).toBe(true);
  expect(isOnFor({ ...settings, on: false }, 'b.example')).toBe(false);
});

test('articles wait for the reader where that is set, but not on sites of their own rule', async () => {
  await saveSiteRule('a.example', 'on');
  await saveFeatures({ start: 'on-click' });
  const settings = await readSettings();
  expect(['a.example', 'b.example'].map((host) => startsByItself(settings, host))).toEqual([
    true,
    false,
  ]);
  await saveSiteRule('a.example', 'off');
  expect(startsByItself(await readSettings(), 'a.example')).toBe(false);
});

test('watchers hear of changes until they stop', async () => {
  const heard = vi.fn();
  const gone = new AbortController();
  watchSettings(heard, gone.signal);
  await saveFeatures({ figures: false });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  expect(heard.mock.lastCall?.[0].figures).toBe(false);
  gone.abort();
  await saveFeatures({ figures: true });
  expect(heard).toHaveBeenCalledOnce();
});
