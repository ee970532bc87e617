import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { readSettings, saveFeatures, saveSite, saveSiteRule } = await import(
  '../../lib/extension/settings'
);
const { exportSettings, importSettings, resetSettings } = await import(
  '../../lib/extension/settings-file'
);

beforeEach(() => fakeBrowser.reset());

test('what is exported comes back by import, sites and all', async () => {
  await saveFeatures({ figures: false, density: 'strong' });
  await saveSite('a.example', false, 'lasting');
  await saveSiteRule('b.example', 'on');
  const before = await readSettings();
  const file = await exportSettings();
  await resetSettings();
  expect((await readSettings()).figures).toBe(true);
  expect(await importSettings(file)).toEqual({ status: 'done' });
  expect(await readSettings()).toEqual(before);
});

test('what a file leaves out stays as it is', async () => {
  await saveFeatures({ figures: false });
  await importSettings('{"sourcelight": 1, "features": {"points": 5}, "sites": {}}');
  const { figures, points } = await readSettings();
  expect([figures, points]).toEqual([false, 5]);
});

test.each([
  ['not JSON', { status: 'not-json' }],
  ['[]', { status: 'wrong', field: 'sourcelight' }],
  ['{"features": {}, "sites": {}}', { status: 'wrong', field: 'sourcelight' }],
  [
    '{"sourcelight": 1, "features": {"figures": false, "points": 4}, "sites": {}}',
    { status: 'wrong', field: 'features.points' },
  ],
  [
    '{"sourcelight": 1, "features": {"figures": false}, "sites": {"sitesOff": ["a b"]}}',
    { status: 'wrong', field: 'sites.sitesOff.0' },
  ],
  [
    '{"sourcelight": 1, "features": {"figures": false, "colour": "blue"}, "sites": {}}',
    { status: 'wrong', field: 'features.colour' },
  ],
])('%s changes nothing, and says what is wrong', async (text, answer) => {
  const before = await readSettings();
  expect(await importSettings(text)).toEqual(answer);
  expect(await readSettings()).toEqual(before);
});
