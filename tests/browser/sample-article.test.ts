import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  hiddenBlocks,
  type Mark,
  marks,
  painted,
  sourceOf,
  untilAnnotated,
  untilPlain,
  visibleText,
} from './harness/annotated';
import { expectedOf, type ServedPage, servePage } from './harness/bundled-pages';
import { inEachBrowser } from './harness/each-browser';
import { plainSource } from './harness/plain-source';
import { isOn, press, pressButton, type SwitchName, switches, untilItSays } from './harness/popup';
import { openPage, openPopup, until } from './harness/tabs';

const expected = expectedOf('sample-article');

inEachBrowser('the sample article', (browser) => {
  let site: ServedPage;
  let page: Page;
  let popup: Page;
  let plain: string;

  beforeAll(async () => {
    site = await servePage('sample-article');
    plain = await plainSource(browser().kind, site.url);
    page = await openPage(browser(), site.url);
    await untilAnnotated(page);
    popup = await openPopup(browser(), page);
  });
  afterAll(() => site.close());

  test('shows all of the story and nothing that is none of it', async () => {
    const text = await visibleText(page);
    expect(expected.keep.filter((words) => !text.includes(words))).toEqual([]);
    expect(expected.hide.filter((words) => text.includes(words))).toEqual([]);
  });

  test('names the rule that hid a block', async () => {
    const blocks = await hiddenBlocks(page);
    expect(blocks).not.toEqual([]);
    expect(blocks.filter(({ rule }) => !/^[a-z-]+$/.test(rule))).toEqual([]);
  });

  test('paints direct quotations whole', async () => {
    const quotes = (await painted(page, 'sourcelight-quote')).join('\n');
    expect(quotes).toContain('“You would be building a bathtub,”');
    expect(quotes).toContain('“and then you would have to ask where the rain goes.”');
    expect(quotes).toContain('“My father dug that cellar by hand. They can send me a boat,”');
  });

  test('paints sources', async () => {
    const sources = (await painted(page, 'sourcelight-source')).join('\n');
    expect(sources).toContain('Josephine Lindqvist');
    expect(sources).toContain('Walter Brandt');
  });

  test('paints figures, also across tags', async () => {
    const figures = (await painted(page, 'sourcelight-figure')).join('\n');
    expect(figures).toContain('$48 million');
    expect(figures).toContain('18 kilometers');
    expect(figures).not.toMatch(/November|2022|2031/);
  });

  test('paints nothing outside the story', async () => {
    const outside = await page.evaluate(
      (marks) =>
        marks
          .flatMap((mark) => [...(CSS.highlights.get(mark) ?? [])])
          .filter((range) => !range.startContainer.parentElement?.closest('article'))
          .map(String),
      marks,
    );
    expect(outside).toEqual([]);
  });

  test('changes nothing else in the page', async () => {
    const source = await sourceOf(page);
    const without = source.replace(/ data-sourcelight(?:-hidden)?="[^"]*"/g, '');
    expect(without).toBe(plain);
  });

  test('tells the popup its title and the publisher’s key points', async () => {
    const text = await untilItSays(popup, expected.title);
    expect(expected.highlights.filter((point) => !text.includes(point))).toEqual([]);
    expect(text).toMatch(/\d+ min/);
  });

  test('scrolls to the sentence of a key point', async () => {
    const before = await page.evaluate(() => scrollY);
    await pressButton(popup, expected.highlights.at(-1) ?? '');
    await page.bringToFront();
    await until(() => page.evaluate((before) => scrollY > before, before));
    await popup.bringToFront();
  });

  const single: [SwitchName, Mark][] = [
    ['Quotations', 'sourcelight-quote'],
    ['Sources', 'sourcelight-source'],
    ['Figures', 'sourcelight-figure'],
    ['Key points', 'sourcelight-key-point'],
  ];

  test.each(single)('%s: the switch acts at once and alone', async (name, mark) => {
    const others = marks.filter((other) => other !== mark);
    const count = async (mark: Mark) => (await painted(page, mark)).length;
    const before = await Promise.all(others.map(count));
    const own = await count(mark);
    expect(own).toBeGreaterThan(0);
    await press(popup, name);
    await until(async () => (await count(mark)) === 0);
    expect(await Promise.all(others.map(count))).toEqual(before);
    await press(popup, name);
    await until(async () => (await count(mark)) === own);
  });

  test('Boilerplate hidden: the switch shows and hides it again', async () => {
    const promotion = expected.hide[0] ?? '';
    await press(popup, 'Boilerplate hidden');
    await until(async () => (await visibleText(page)).includes(promotion));
    expect(await painted(page, 'sourcelight-quote')).not.toEqual([]);
    await press(popup, 'Boilerplate hidden');
    await until(async () => !(await visibleText(page)).includes(promotion));
  });

  test.each(['Sourcelight', 'This site'] as const)(
    '%s: off gives the page back as it was, on annotates it again',
    async (name) => {
      await press(popup, name);
      await untilPlain(page);
      expect(await sourceOf(page)).toBe(plain);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await press(popup, name);
      await untilAnnotated(page);
      await until(async () => (await painted(page, 'sourcelight-quote')).length > 0);
    },
  );

  test('remembers the switches', async () => {
    await press(popup, 'Figures');
    await until(async () => !(await isOn(popup, 'Figures')));
    const other = await openPage(browser(), site.url);
    await untilAnnotated(other);
    expect(await painted(other, 'sourcelight-figure')).toEqual([]);
    const its = await openPopup(browser(), other);
    const states = await Promise.all(switches.map((name) => isOn(its, name)));
    expect(switches.filter((_, n) => !states[n])).toEqual(['Figures']);
    await press(its, 'Figures');
    await until(async () => (await painted(other, 'sourcelight-figure')).length > 0);
  });
});
