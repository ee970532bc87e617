import { beforeEach, expect, test, vi } from 'vitest';
import type { SiteBlock } from '../../lib/extension/sites';
import { fakeBrowser } from './fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { readSettings } = await import('../../lib/extension/settings');
const { exportSettings, importSettings, resetSettings } = await import(
  '../../lib/extension/settings-file'
);
const { forgetSiteBlocks, saveSiteBlock } = await import('../../lib/extension/site-blocks');

const block: SiteBlock = {
  host: 'news.example',
  hide: true,
  selector: 'aside.weather',
  begins: '',
  rule: 'by-reader',
  text: 'Rain',
};
const saved = async () => (await readSettings()).siteBlocks;

beforeEach(() => fakeBrowser.reset());

test('the latest word on a block holds, until it is forgotten', async () => {
  await saveSiteBlock(block);
  await saveSiteBlock({ ...block, host: 'other.example' });
  await saveSiteBlock({ ...block, hide: false });
  expect((await saved()).map(({ host, hide }) => [host, hide])).toEqual([
    ['other.example', true],
    ['news.example', false],
  ]);
  await forgetSiteBlocks([block]);
  expect((await saved()).map(({ host }) => host)).toEqual(['other.example']);
});

test('what could not be read again is not saved, and spoils nothing', async () => {
  await saveSiteBlock(block);
  await saveSiteBlock({ ...block, host: '[::1]' });
  await saveSiteBlock({ ...block, selector: 'a'.repeat(1000) });
  expect(await saved()).toEqual([block]);
});

test('blocks go along in a file, and stay out of what is synced', async () => {
  await saveSiteBlock(block);
  const file = await exportSettings();
  expect(await fakeBrowser.storage.sync.get(['siteBlocks'])).toEqual({});
  await resetSettings();
  expect(await saved()).toEqual([]);
  await importSettings(file);
  expect(await saved()).toEqual([block]);
  const damaged = file.replace('"hide": true', '"hide": "yes"');
  expect(await importSettings(damaged)).toEqual({
    status: 'wrong',
    field: 'sites.siteBlocks.0.hide',
  });
});
