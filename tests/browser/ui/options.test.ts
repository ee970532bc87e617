import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { openOwn, until } from '../harness/tabs';
import { overflowOf } from './own-pages';

inEachBrowser('the options', (browser) => {
  let options: Page;

  beforeAll(async () => {
    options = await openOwn(browser(), 'options.html');
    await until(() => options.$('[role="switch"]'));
  });

  const named = (role: string, name: string) =>
    until(() => options.$(`::-p-aria([name="${name}"][role="${role}"])`)) as Promise<
      ElementHandle<Element>
    >;
  const stored = (area: 'sync' | 'local', key: string) =>
    options.evaluate(async (area, key) => (await chrome.storage[area].get(key))[key], area, key);
  const says = (words: string) =>
    until(() => options.evaluate((words) => document.body.textContent?.includes(words), words));

  test('the preview follows every change', async () => {
    const figures = () =>
      options.evaluate(() => {
        const sample = document.querySelector('iframe')?.contentWindow as typeof window | null;
        return sample?.CSS.highlights.has('sourcelight-figure') === true;
      });
    await until(figures);
    await (await named('switch', 'Figures')).click();
    await until(async () => !(await figures()));
    await (await named('switch', 'Figures')).click();
    await until(figures);
  });

  test('a look is drawn at once, in the preview and in the names', async () => {
    await options.select('select[aria-label="Line: Sources"]', 'wavy');
    const drawn = () =>
      options.$eval('.sample.sources', (name) => getComputedStyle(name).textDecorationStyle);
    await until(async () => (await drawn()) === 'wavy');
    const rules = () =>
      options.evaluate(() => {
        const sheets = document.querySelector('iframe')?.contentDocument?.adoptedStyleSheets ?? [];
        return [...sheets].flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText);
      });
    await until(async () => /sourcelight-source\)[^}]*wavy/.test((await rules()).join()));
  });

  test('a site gets a rule of its own and loses it again; it is never synced', async () => {
    await options.type('input[name="host"]', 'https://www.news.example/a/story');
    await options.keyboard.press('Enter');
    await until(async () => String(await stored('local', 'sitesOff')) === 'www.news.example');
    expect(await stored('sync', 'sitesOff')).toBeUndefined();
    await options.select('select[aria-label="www.news.example"]', 'on');
    await until(async () => String(await stored('local', 'sitesOn')) === 'www.news.example');
    await (await named('button', 'Remove www.news.example')).click();
    await until(async () => String(await stored('local', 'sitesOn')) === '');
  });

  test('what is no host name is refused with a reason', async () => {
    await options.type('input[name="host"]', 'not a host!');
    await options.keyboard.press('Enter');
    await says('This is no host name.');
    expect(String(await stored('local', 'sitesOff'))).toBe('');
  });

  test('a damaged file changes nothing and says what is wrong; a good one is taken over', async () => {
    const file = (await options.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await file.uploadFile(
      fileOf({ sourcelight: 1, features: { points: 4, figures: false }, sites: {} }),
    );
    await says('“features.points” is wrong. Nothing was changed.');
    expect(await stored('sync', 'figures')).not.toBe(false);
    await file.uploadFile(fileOf({ sourcelight: 1, features: { density: 'strong' }, sites: {} }));
    await says('Settings imported.');
    expect(await stored('sync', 'density')).toBe('strong');
  });

  test('what is exported holds every setting, and the rules for sites and blocks', async () => {
    await options.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (file: Blob) => {
        Object.assign(window, { exported: file.text() });
        return make(file);
      };
    });
    await (await named('button', 'Export')).click();
    await says('The file is in your downloads.');
    const exported = JSON.parse((await options.evaluate('exported')) as string);
    expect(exported.features).toMatchObject({ density: 'strong', speakerHues: false });
    expect(Object.keys(exported.sites)).toEqual(['sitesOff', 'sitesOn', 'siteBlocks']);
  });

  test('the keys that step through the evidence are named, though nobody set them', async () => {
    const rows = await options.$$eval('dl .row', (all) => all.map((row) => row.textContent));
    expect(rows).toContain('Next quotation or figureAlt+Shift+→');
    expect(rows).toContain('Previous quotation or figureAlt+Shift+←');
    expect(rows.some((row) => row?.startsWith('Open the popup'))).toBe(true);
  });

  test('everything can be reset, and it asks first', async () => {
    await (await named('button', 'Reset everything')).click();
    await (await named('button', 'Cancel')).click();
    expect(await stored('sync', 'density')).toBe('strong');
    await (await named('button', 'Reset everything')).click();
    await (await named('button', 'Yes, reset')).click();
    await says('Everything is back to its default.');
    expect(await stored('sync', 'density')).toBe('calm');
  });

  test.each([320, 700, 1400])('fits a window of %i pixels', async (width) => {
    await options.setViewport({ width, height: 800 });
    expect(await overflowOf(options)).toBe(0);
  });
});

function fileOf(settings: unknown): string {
  const path = join(tmpdir(), 'sourcelight-settings.json');
  writeFileSync(path, JSON.stringify(settings));
  return path;
}
