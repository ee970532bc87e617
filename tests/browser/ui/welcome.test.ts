import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hiddenBlocks, marks, painted } from '../harness/annotated';
import { kinds } from '../harness/find';
import { type ExtensionBrowser, launch } from '../harness/launch';
import { openOwn, until } from '../harness/tabs';
import { overflowOf } from './own-pages';

describe.each(kinds)('the welcome (%s)', (kind) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { welcome: true });
  });
  afterAll(() => browser.browser.close());

  test('comes by itself, once', async () => {
    await until(async () => (await browser.browser.pages()).length === 2);
  });

  test('shows an article annotated, its boilerplate hidden', async () => {
    const sample = await openOwn(browser, 'sample.html');
    await until(async () => (await painted(sample, 'sourcelight-figure')).length > 0);
    for (const mark of marks) expect(await painted(sample, mark), mark).not.toEqual([]);
    expect(await hiddenBlocks(sample)).not.toEqual([]);
  });

  test('asks for nothing, and fits', async () => {
    const welcome = await openOwn(browser, 'welcome.html');
    await until(() => welcome.$('iframe'));
    expect(await welcome.$$('input, select, form')).toEqual([]);
    for (const width of [320, 1000]) {
      await welcome.setViewport({ width, height: 800 });
      expect(await overflowOf(welcome)).toBe(0);
    }
  });
});
