import { beforeEach, expect, test, vi } from 'vitest';
import { defaultFeatures } from '../../lib/extension/features';
import { defaultSites } from '../../lib/extension/sites';
import { fakeBrowser } from './fake-browser';

const runtime: { id: string | undefined } = { ...fakeBrowser.runtime };
const commands: ((name: string) => Promise<void>)[] = [];

vi.mock('webextension-polyfill', () => ({
  default: {
    ...fakeBrowser,
    runtime,
    tabs: { ...fakeBrowser.tabs, query: async () => [{ id: 7 }] },
    commands: {
      onCommand: { addListener: (listener: (typeof commands)[0]) => commands.push(listener) },
    },
  },
}));
const { readSettings, saveFeatures, saveSite, watchSettings } = await import(
  '../../lib/extension/settings'
);
const { exportSettings } = await import('../../lib/extension/settings-file');
const { listenForCommands } = await import('../../entrypoints/background/commands');

const { sync, local } = fakeBrowser.storage;
listenForCommands();

beforeEach(async () => {
  fakeBrowser.reset();
  runtime.id = 'ours';
  await saveFeatures({ on: false });
  await saveSite('a.example', false, 'lasting');
});

test('what the browser does not give has its default, all else is as it was set', async () => {
  sync.isBroken = true;
  expect(await readSettings()).toEqual({
    ...defaultFeatures,
    ...defaultSites,
    sitesOff: ['a.example'],
    unread: true,
  });
  sync.isBroken = false;
  local.isBroken = true;
  expect(await readSettings()).toEqual({
    ...defaultFeatures,
    ...defaultSites,
    on: false,
    unread: true,
  });
  local.isBroken = false;
  expect(await readSettings()).not.toHaveProperty('unread');
});

test('nothing is written over what could not be read', async () => {
  local.isBroken = true;
  await expect(saveSite('b.example', false, 'lasting')).rejects.toThrow();
  local.isBroken = false;
  sync.isBroken = true;
  for (const command of commands) await command('toggle');
  sync.isBroken = false;
  const { on, sitesOff } = await readSettings();
  expect([on, sitesOff]).toEqual([false, ['a.example']]);
});

test('no file is made of defaults that stand for the reader’s own', async () => {
  sync.isBroken = true;
  await expect(exportSettings()).rejects.toThrow();
});

test('who has read the settings once keeps them', async () => {
  const heard = vi.fn();
  watchSettings(heard, new AbortController().signal);
  sync.isBroken = true;
  await saveFeatures({ figures: false });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(heard).not.toHaveBeenCalled();
});

test('a script that is cut off gets no defaults to go on with', async () => {
  sync.isBroken = true;
  runtime.id = undefined;
  await expect(readSettings()).rejects.toThrow();
});
